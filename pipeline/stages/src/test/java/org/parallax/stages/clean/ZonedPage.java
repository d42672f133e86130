package org.parallax.stages.clean;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;

/**
 * A page whose lines begin with their zone: H headline, Y byline, B body, C caption, R repeat, F
 * furniture, then a space.
 *
 * @param name of the resource
 * @param text the page without the marks
 * @param zones of its lines that are not empty
 * @param begins where each of these lines begins in the text
 */
record ZonedPage(String name, String text, List<Zone> zones, List<Integer> begins) {

  static ZonedPage read(String name) throws IOException {
    String marked;
    try (InputStream in = ZonedPage.class.getResourceAsStream(name)) {
      marked = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
    return parse(name, marked);
  }

  static ZonedPage parse(String name, String marked) {
    StringBuilder text = new StringBuilder();
    List<Zone> zones = new ArrayList<>();
    List<Integer> begins = new ArrayList<>();
    for (String line : marked.split("\n", -1)) {
      if (!line.isBlank()) {
        String content = line.substring(2);
        zones.add(zoneOf(line.charAt(0)));
        begins.add(text.length() + content.length() - content.stripLeading().length());
        text.append(content);
      }
      text.append('\n');
    }
    return new ZonedPage(name, text.toString(), zones, begins);
  }

  private static Zone zoneOf(char letter) {
    return switch (letter) {
      case 'H' -> Zone.HEADLINE;
      case 'Y' -> Zone.BYLINE;
      case 'B' -> Zone.BODY;
      case 'C' -> Zone.CAPTION;
      case 'R' -> Zone.REPEAT;
      case 'F' -> Zone.FURNITURE;
      default -> throw new IllegalArgumentException("no zone '" + letter + "'");
    };
  }

  /** The zones that a reading of the text gives to the same lines. */
  List<Zone> zonesIn(List<ZonedSpan> reading) {
    List<Zone> found = new ArrayList<>();
    for (int begin : begins) {
      found.add(
          reading.stream()
              .filter(zoned -> zoned.span().contains(begin))
              .map(ZonedSpan::zone)
              .findFirst()
              .orElseThrow(() -> new AssertionError(name + ": nothing covers " + begin)));
    }
    return found;
  }
}
