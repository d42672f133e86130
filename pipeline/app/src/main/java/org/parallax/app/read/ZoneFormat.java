package org.parallax.app.read;

import java.util.Set;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;

/**
 * The text of some zones and nothing else, paragraphs parted by an empty line.
 *
 * @param zones to be written
 */
public record ZoneFormat(Set<Zone> zones) implements ReadFormat {

  /** Copies the set. */
  public ZoneFormat {
    zones = Set.copyOf(zones);
  }

  @Override
  public String write(ReadArticle read) {
    StringBuilder out = new StringBuilder();
    int end = -1;
    for (ZonedSpan zoned : read.zones()) {
      if (zones.contains(zoned.zone())) {
        if (end >= 0 && Gaps.isParagraph(read.article().text(), end, zoned.span().begin())) {
          out.append('\n');
        }
        read.article()
            .words(zoned.span())
            .lines()
            .forEach(line -> out.append(SafeText.of(line).stripTrailing()).append('\n'));
        end = zoned.span().end();
      }
    }
    return out.toString();
  }

  @Override
  public Set<LayerKey<?>> needs() {
    return Set.of(Layers.ZONES);
  }

  @Override
  public boolean tellsWarnings() {
    return false;
  }
}
