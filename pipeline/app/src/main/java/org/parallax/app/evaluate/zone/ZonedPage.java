package org.parallax.app.evaluate.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.annotation.Zone;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.app.evaluate.EvaluationFile;

/**
 * A page whose lines begin with the letter of their zone and a space: H headline, Y byline, B body,
 * C caption, R repeat, F furniture. Empty lines have no letter.
 *
 * @param name of the file below the data, {@code /} between its parts
 * @param text the page without the letters
 * @param lines that are not empty, in reading order
 */
record ZonedPage(String name, String text, List<LabelledLine> lines) {

  private static final Map<Character, Zone> ZONES =
      Map.of(
          'H', Zone.HEADLINE,
          'Y', Zone.BYLINE,
          'B', Zone.BODY,
          'C', Zone.CAPTION,
          'R', Zone.REPEAT,
          'F', Zone.FURNITURE);

  /**
   * Reads a page.
   *
   * @param where what messages call it
   * @throws ParallaxException naming every line that has no label
   */
  static ZonedPage parse(String name, String where, String labelled) throws ParallaxException {
    StringBuilder text = new StringBuilder();
    List<LabelledLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : labelled.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        Optional<Zone> zone = zoneOf(line);
        if (zone.isEmpty()) {
          throw new ParallaxException(
              EvaluationFile.problem(
                  where + " line " + number,
                  "does not begin with H, Y, B, C, R or F, a space, and the line"));
        }
        String content = line.substring(2);
        int indent = content.length() - content.stripLeading().length();
        lines.add(new LabelledLine(number, text.length() + indent, content.strip(), zone.get()));
        text.append(content);
      }
      text.append('\n');
    }
    // The last piece is what follows the last line's end: mostly nothing.
    text.setLength(text.length() - 1);
    return new ZonedPage(name, text.toString(), List.copyOf(lines));
  }

  private static Optional<Zone> zoneOf(String line) {
    return line.length() > 2 && line.charAt(1) == ' ' && !line.substring(2).isBlank()
        ? Optional.ofNullable(ZONES.get(line.charAt(0)))
        : Optional.empty();
  }
}
