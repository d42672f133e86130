package org.parallax.ingest.html.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.text.BlockKind;
import org.parallax.ingest.html.blocks.Block;
import org.parallax.ingest.html.blocks.Box;
import org.parallax.ingest.html.blocks.Hint;
import org.parallax.ingest.html.blocks.Page;

/**
 * Says of each block of a page what it is, given the box that holds the article: at first from its
 * own box and the names around it. {@link RelatedLinks} and {@link Edges} then look at neighbours.
 */
final class KindMarker {

  /** A box called picture or video that holds more blocks is a part of the article. */
  private static final int MEDIA_BLOCKS = 6;

  /** A caption is not longer, in words. */
  private static final double CAPTION_WORDS = 60;

  /** A byline is not longer, in words; what is, tells about the author. */
  private static final double BYLINE_WORDS = 20;

  /** The name of a section is not longer, in words, and stands so many blocks above the title. */
  private static final double SECTION_WORDS = 5;

  private static final int ABOVE_TITLE = 3;

  /** So much unlinked text is no prompt and no menu: names such as "paywall" wrap text too. */
  private static final double TEXT_WORDS = 100;

  private static final double TEXT_LINKED = 0.15;

  /** A standfirst has at least so many words. */
  private static final double STANDFIRST_WORDS = 4;

  private static final int NEAR =
      Hint.mask(Hint.DATE, Hint.BYLINE, Hint.LOOSE, Hint.TITLE, Hint.SECTION, Hint.HEADER);

  /**
   * Names of what is set into the text from elsewhere, such as posts, which are quoted all the
   * same.
   */
  private static final int AROUND_QUOTATIONS =
      Hint.mask(Hint.PROMPT, Hint.NAVIGATION, Hint.ASIDE, Hint.UNSEEN);

  private final Page page;
  private final MainContent content;
  private final Box main;
  private final Titles titles;
  private final Optional<String> author;

  KindMarker(Page page, MainContent content, Box main, Titles titles, Optional<String> author) {
    this.page = page;
    this.content = content;
    this.main = main;
    this.titles = titles;
    this.author = author;
  }

  List<Verdict> mark() {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < page.blocks().size(); i++) {
      Block block = page.blocks().get(i);
      int hints = hints(block);
      Verdict verdict = main.contains(i) ? inside(i, block, hints) : outside(i, block, hints);
      verdicts.add(verdict);
    }
    return verdicts;
  }

  /** What the boxes around a block are called, up to the article's own or one as wide as it. */
  private int hints(Block block) {
    int hints = 0;
    for (Box box = block.box(); box != null && box != main; box = box.parent()) {
      if (box.isBlock() && content.dominates(box)) {
        continue;
      }
      int own = box.hints();
      if (box.isBlock() && box.size() > MEDIA_BLOCKS && !box.name().equals("figure")) {
        own &= ~Hint.mask(Hint.MEDIA, Hint.CAPTION, Hint.BYLINE, Hint.DATE, Hint.TITLE);
      }
      if (box.isBlock()
          && content.prose(box) >= TEXT_WORDS
          && content.linkShare(box) < TEXT_LINKED) {
        own &= ~Hint.mask(Hint.PROMPT, Hint.ADVERTISEMENT, Hint.NAVIGATION, Hint.FOOTER);
      }
      hints |= own;
      if (box.name().equals("article") && isNested(box)) {
        hints |= Hint.RELATED.bit();
      }
    }
    return hints & ~content.meaninglessHints();
  }

  private boolean isNested(Box article) {
    Box outer = article.parent() == null ? null : article.parent().within("article");
    return outer != null && outer.depth() >= main.depth() - 1;
  }

  private Verdict inside(int index, Block block, int hints) {
    if (titles.isTitle(block)) {
      return new Verdict(BlockKind.TITLE, "the page's title");
    }
    Verdict near = near(index, block, hints);
    if (near != null) {
      return near;
    }
    Verdict named = Named.find(block, isQuotation(block) ? hints & ~AROUND_QUOTATIONS : hints);
    if (named != null) {
      return named;
    }
    if (block.isHeading()) {
      return new Verdict(BlockKind.SUBHEAD, "heading in the text");
    }
    if (Hint.MEDIA.in(hints)
        && block.words() < CAPTION_WORDS
        && !isRow(block)
        && !isQuotation(block)) {
      return new Verdict(BlockKind.CAPTION, "stands at a picture");
    }
    if (Hint.BYLINE.in(hints)) {
      return block.words() > BYLINE_WORDS
          ? new Verdict(BlockKind.NOTE, "about the author")
          : new Verdict(BlockKind.BYLINE, "called a byline");
    }
    boolean prose = MainContent.prose(block) > 0;
    if (Hint.DATE.in(hints) && !prose) {
      return new Verdict(BlockKind.DATE, "called a date");
    }
    if (Hint.LOOSE.in(hints) && !prose && block.linkShare() > MainContent.MOST_LINKED) {
      return new Verdict(BlockKind.NAVIGATION, "called a tool, with a link");
    }
    if (block.isUnderPicture()) {
      return new Verdict(BlockKind.CAPTION, "a line under a picture");
    }
    if (block.leadsElsewhere()) {
      return block.text().indexOf('@') >= 0
          ? new Verdict(BlockKind.NOTE, "where to write to")
          : new Verdict(BlockKind.RELATED, "links alone");
    }
    return body(block);
  }

  /** What a line close to the title is by its own name and words, whatever stands around. */
  private @Nullable Verdict near(int index, Block block, int hints) {
    if (block.words() > BYLINE_WORDS) {
      return null;
    }
    if (isAboveTitle(index)
        && block.words() <= SECTION_WORDS
        && (hints & Hint.mask(Hint.NAVIGATION, Hint.PROMPT, Hint.FOOTER)) == 0
        && (Hint.SECTION.in(hints) || (main.contains(index) && block.leadsElsewhere()))) {
      return new Verdict(BlockKind.SECTION, "a word or two above the title");
    }
    int own = block.box().hints() | block.frame().hints();
    boolean named = (own & ~NEAR) == 0;
    if (named && Hint.DATE.in(own) && hasDigit(block)) {
      return new Verdict(BlockKind.DATE, "called a date");
    }
    if (named && Hint.BYLINE.in(own)) {
      return new Verdict(BlockKind.BYLINE, "called a byline");
    }
    boolean beforeText = titles.first() >= 0 && titles.first() < index && index <= main.first();
    boolean picture = (hints & Hint.mask(Hint.MEDIA, Hint.CAPTION)) != 0;
    if (beforeText && !picture && author.isPresent() && block.text().contains(author.get())) {
      return new Verdict(BlockKind.BYLINE, "names the author");
    }
    return beforeText && block.isDateLine() ? new Verdict(BlockKind.DATE, "a date") : null;
  }

  private boolean isAboveTitle(int index) {
    return index < titles.first() && index >= titles.first() - ABOVE_TITLE;
  }

  private static boolean hasDigit(Block block) {
    return block.text().chars().anyMatch(Character::isDigit);
  }

  private static boolean isQuotation(Block block) {
    return block.frame().within("blockquote") != null;
  }

  private static boolean isRow(Block block) {
    return block.frame().name().equals("tr");
  }

  private static Verdict body(Block block) {
    Box frame = block.frame();
    if (isRow(block)) {
      return new Verdict(BlockKind.ROW, "row of a table");
    }
    if (isQuotation(block)) {
      return new Verdict(BlockKind.QUOTATION, "block quote");
    }
    if (frame.within("li") != null || frame.name().equals("dd") || frame.name().equals("dt")) {
      return new Verdict(BlockKind.ITEM, "item of a list");
    }
    return new Verdict(BlockKind.PARAGRAPH, "text of the article");
  }

  private Verdict outside(int index, Block block, int hints) {
    if (titles.isTitle(block)) {
      return new Verdict(BlockKind.TITLE, "the page's title");
    }
    boolean head = titles.first() >= 0 && titles.first() < index && index < main.first();
    Verdict near = head || isAboveTitle(index) ? near(index, block, hints) : null;
    if (near != null) {
      return near;
    }
    Verdict named = Named.find(block, hints);
    if (named != null) {
      return named;
    }
    if (head) {
      Verdict verdict = head(block, hints);
      if (verdict != null) {
        return verdict;
      }
    }
    return new Verdict(BlockKind.NAVIGATION, "around the article");
  }

  /** Between the title and the text stand the standfirst, the byline and the date. */
  private static @Nullable Verdict head(Block block, int hints) {
    if (Hint.MEDIA.in(hints)) {
      return new Verdict(BlockKind.CAPTION, "stands at a picture");
    }
    if (Hint.BYLINE.in(hints)) {
      return new Verdict(BlockKind.BYLINE, "called a byline");
    }
    if (Hint.DATE.in(hints)) {
      return new Verdict(BlockKind.DATE, "called a date");
    }
    if (Hint.SECTION.in(hints) && block.words() < BYLINE_WORDS) {
      return new Verdict(BlockKind.SECTION, "called a section");
    }
    boolean called =
        block.words() >= STANDFIRST_WORDS
            && (Hint.STANDFIRST.in(hints) || block.frame().within("li") != null);
    return (called || MainContent.prose(block) > 0) && block.linkShare() < 0.3
        ? new Verdict(BlockKind.STANDFIRST, "between title and text")
        : null;
  }
}
