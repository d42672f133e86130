package org.parallax.ingest.text;

import java.util.List;
import org.parallax.api.text.Origin;

/**
 * A text some places of which read otherwise than in the file.
 *
 * @param text with the places mended
 * @param changes the way back, in reading order
 */
record MendedText(String text, List<Origin.Change> changes) {

  MendedText {
    changes = List.copyOf(changes);
  }
}
