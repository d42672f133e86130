package org.parallax.ingest.html.content;

import java.util.EnumSet;
import java.util.Set;
import org.parallax.api.text.BlockKind;

/**
 * A block's kind and what tells it.
 *
 * @param why for people: "called a caption"
 */
public record Verdict(BlockKind kind, String why) {

  private static final Set<BlockKind> BODY =
      EnumSet.of(
          BlockKind.PARAGRAPH,
          BlockKind.SUBHEAD,
          BlockKind.ITEM,
          BlockKind.ROW,
          BlockKind.QUOTATION);

  /** Whether the block is part of the article's body. */
  public boolean isBody() {
    return BODY.contains(kind);
  }
}
