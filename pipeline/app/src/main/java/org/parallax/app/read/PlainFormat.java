package org.parallax.app.read;

import org.parallax.api.annotation.ZonedSpan;

/**
 * For pipes: what is known, an empty line, then line by line the zone, a tabulator and the line.
 *
 * @param why whether the ground follows each line as a third column
 */
public record PlainFormat(boolean why) implements ReadFormat {

  @Override
  public String write(ReadArticle read) {
    StringBuilder out = new StringBuilder();
    for (Fact fact : Fact.of(read)) {
      out.append(fact.label()).append('\t').append(SafeText.of(fact.value().orElse("")));
      if (!fact.ground().isEmpty()) {
        out.append('\t').append(SafeText.of(fact.ground()));
      }
      out.append('\n');
    }
    out.append('\n');
    for (ZonedSpan zoned : read.zones()) {
      read.lines(zoned)
          .forEach(
              line -> {
                out.append(zoned.zone().label()).append('\t').append(SafeText.of(line));
                if (why) {
                  out.append('\t').append(SafeText.of(zoned.why()));
                }
                out.append('\n');
              });
    }
    return out.toString();
  }

  @Override
  public boolean tellsWarnings() {
    return true;
  }
}
