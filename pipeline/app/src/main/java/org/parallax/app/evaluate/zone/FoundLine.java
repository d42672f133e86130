package org.parallax.app.evaluate.zone;

import java.util.Optional;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;

/**
 * A labelled line and what was made of it.
 *
 * @param page that it stands in
 * @param line by its label
 * @param found what covers its first character; empty if the page could not be read
 */
record FoundLine(ZonedPage page, LabelledLine line, Optional<ZonedSpan> found) {

  Optional<Zone> zone() {
    return found.map(ZonedSpan::zone);
  }

  boolean isExact() {
    return zone().equals(Optional.of(line.zone()));
  }

  /** Whether it is taken for headline or body. */
  boolean isRead() {
    return zone().filter(Zone::isRead).isPresent();
  }
}
