package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.text.BlockKind;

/** Says of each block of a page what it is, given the box that holds the article. */
final class KindMarker {

  /** A block's kind and what tells it. */
  record Verdict(BlockKind kind, String why) {}

  private final Page page;
  private final MainContent content;
  private final Box main;

  KindMarker(Page page, MainContent content, Box main) {
    this.page = page;
    this.content = content;
    this.main = main;
  }

  List<Verdict> mark() {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < page.blocks().size(); i++) {
      Block block = page.blocks().get(i);
      int hints = hints(block);
      verdicts.add(main.contains(i) ? inside(block, hints) : outside(block, hints));
    }
    return verdicts;
  }

  /** What the boxes around a block are called, up to the article's own or one as wide as it. */
  private int hints(Block block) {
    int hints = 0;
    for (Box box = block.box(); box != null && box != main; box = box.parent) {
      if (!(box.block && content.dominates(box))) {
        hints |= box.hints;
      }
    }
    return hints;
  }

  private static Verdict inside(Block block, int hints) {
    if (Hint.COMMENT.in(hints)) {
      return new Verdict(BlockKind.COMMENT, "called a comment");
    }
    if (Hint.RELATED.in(hints)) {
      return new Verdict(BlockKind.RELATED, "called related");
    }
    if (Hint.PULL_QUOTE.in(hints)) {
      return new Verdict(BlockKind.PULL_QUOTE, "called a pull-quote");
    }
    if (Hint.CAPTION.in(hints)) {
      return new Verdict(BlockKind.CAPTION, "called a caption");
    }
    if (Hint.PROMPT.in(hints) || Hint.ADVERTISEMENT.in(hints)) {
      return new Verdict(BlockKind.PROMPT, "called a prompt");
    }
    if (Hint.NAVIGATION.in(hints) || Hint.UNSEEN.in(hints) || Hint.FOOTER.in(hints)) {
      return new Verdict(BlockKind.NAVIGATION, "called navigation");
    }
    if (Hint.NOTE.in(hints)) {
      return new Verdict(BlockKind.NOTE, "called a note");
    }
    if (Hint.ASIDE.in(hints)) {
      return new Verdict(BlockKind.RELATED, "stands aside");
    }
    if (Hint.BYLINE.in(hints)) {
      return new Verdict(BlockKind.BYLINE, "called a byline");
    }
    if (Hint.DATE.in(hints)) {
      return new Verdict(BlockKind.DATE, "called a date");
    }
    if (block.isHeading()) {
      return block.frame().name.equals("h1")
          ? new Verdict(BlockKind.TITLE, "first heading")
          : new Verdict(BlockKind.SUBHEAD, "heading in the text");
    }
    if (Hint.MEDIA.in(hints) && block.words() < 30) {
      return new Verdict(BlockKind.CAPTION, "stands at a picture");
    }
    if (block.linkShare() > 0.9) {
      return new Verdict(BlockKind.RELATED, "links alone");
    }
    Box frame = block.frame();
    if (frame.name.equals("tr")) {
      return new Verdict(BlockKind.ROW, "row of a table");
    }
    if (frame.within("blockquote") != null) {
      return new Verdict(BlockKind.QUOTATION, "block quote");
    }
    if (frame.within("li") != null || frame.name.equals("dd") || frame.name.equals("dt")) {
      return new Verdict(BlockKind.ITEM, "item of a list");
    }
    return new Verdict(BlockKind.PARAGRAPH, "text of the article");
  }

  private static Verdict outside(Block block, int hints) {
    if (Hint.COMMENT.in(hints)) {
      return new Verdict(BlockKind.COMMENT, "called a comment");
    }
    return new Verdict(BlockKind.NAVIGATION, "around the article");
  }
}
