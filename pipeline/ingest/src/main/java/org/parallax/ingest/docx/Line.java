package org.parallax.ingest.docx;

import org.parallax.api.text.BlockKind;

/**
 * A paragraph, a row of a table or an item of a list, before it has a place in the text.
 *
 * @param text without surrounding white space; may hold line breaks
 * @param kind what its style and place say
 * @param why the ground for that
 * @param heading level of a heading, from 1; 0 for what is none
 * @param boxed whether it stands in a text box or frame, beside the running text
 */
record Line(String text, BlockKind kind, String why, int heading, boolean boxed) {

  Line as(BlockKind other, String ground) {
    return new Line(text, other, ground, heading, boxed);
  }

  Line inBox() {
    return new Line(text, kind, why, heading, true);
  }

  /** Whether it stands close to its neighbour of the same kind. */
  boolean isTight() {
    return kind == BlockKind.ITEM || kind == BlockKind.ROW;
  }
}
