package org.parallax.ingest.html;

import org.jspecify.annotations.Nullable;
import org.parallax.api.text.BlockKind;

/** The kinds that an element's name tells whatever the text in it is. */
final class Named {

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
    return Hint.ASIDE.in(hints) && block.frame().within("blockquote") == null
        ? new Verdict(BlockKind.RELATED, "stands aside")
        : null;
  }
}
