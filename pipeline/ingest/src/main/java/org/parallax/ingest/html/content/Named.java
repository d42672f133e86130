package org.parallax.ingest.html.content;

import org.jspecify.annotations.Nullable;
import org.parallax.api.text.BlockKind;
import org.parallax.ingest.html.blocks.Block;
import org.parallax.ingest.html.blocks.Box;
import org.parallax.ingest.html.blocks.Hint;

/** The kinds that an element's name tells whatever the text in it is. */
final class Named {

  /** A pull-quote is not shorter and not longer, in words. */
  private static final double PULL_QUOTE_LEAST = 4;

  private static final double PULL_QUOTE_MOST = 40;

  private Named() {}

  /** The kind that the names around a block tell, the gravest first; null if they tell none. */
  static @Nullable Verdict find(Block block, int hints) {
    if (Hint.COMMENT.in(hints)) {
      return new Verdict(BlockKind.COMMENT, "called a comment");
    }
    if (Hint.RELATED.in(hints)) {
      return new Verdict(BlockKind.RELATED, "called related");
    }
    if (Hint.PULL_QUOTE.in(hints)) {
      return new Verdict(BlockKind.PULL_QUOTE, "called a pull-quote");
    }
    if (Hint.PROMPT.in(hints) || Hint.ADVERTISEMENT.in(hints)) {
      return new Verdict(BlockKind.PROMPT, "called a prompt");
    }
    if (Hint.NAVIGATION.in(hints) || Hint.UNSEEN.in(hints)) {
      return new Verdict(BlockKind.NAVIGATION, "called navigation");
    }
    if (Hint.CAPTION.in(hints)) {
      return new Verdict(BlockKind.CAPTION, "called a caption");
    }
    if (Hint.NOTE.in(hints)) {
      return new Verdict(BlockKind.NOTE, "called a note");
    }
    if (Hint.FOOTER.in(hints)) {
      return new Verdict(BlockKind.NAVIGATION, "called a footer");
    }
    return Hint.ASIDE.in(hints) ? aside(block) : null;
  }

  /** A sentence alone in an aside is one of the article's, set again; anything else leads away. */
  private static Verdict aside(Block block) {
    Box box = block.box();
    while (box.parent() != null && !box.has(Hint.ASIDE)) {
      box = box.parent();
    }
    boolean alone = box.size() == 1 && block.linked() == 0 && !block.isHeading();
    return alone && block.words() >= PULL_QUOTE_LEAST && block.words() <= PULL_QUOTE_MOST
        ? new Verdict(BlockKind.PULL_QUOTE, "a sentence alone, set aside")
        : new Verdict(BlockKind.RELATED, "stands aside");
  }
}
