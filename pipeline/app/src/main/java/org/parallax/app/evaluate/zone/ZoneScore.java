package org.parallax.app.evaluate.zone;

import java.util.List;
import java.util.function.Predicate;
import org.parallax.api.annotation.Zone;
import org.parallax.app.evaluate.Score;

/**
 * Figures over some lines.
 *
 * @param lines how many there are
 * @param exact how many got the zone of their label
 * @param read headline and body against everything else
 */
record ZoneScore(int lines, int exact, Score read) {

  static ZoneScore of(List<FoundLine> lines) {
    Predicate<FoundLine> toBeRead = line -> line.line().zone().isRead();
    return new ZoneScore(
        lines.size(),
        count(lines, FoundLine::isExact),
        new Score(
            count(lines, toBeRead.and(FoundLine::isRead)),
            count(lines, FoundLine::isRead),
            count(lines, toBeRead)));
  }

  /** One zone against all others. */
  static Score of(Zone zone, List<FoundLine> lines) {
    Predicate<FoundLine> there = line -> line.line().zone() == zone;
    return new Score(
        count(lines, there.and(FoundLine::isExact)),
        count(lines, line -> line.zone().filter(zone::equals).isPresent()),
        count(lines, there));
  }

  static int count(List<FoundLine> lines, Predicate<FoundLine> counted) {
    return (int) lines.stream().filter(counted).count();
  }

  /** Share of the lines that got the zone of their label. */
  double accuracy() {
    return lines == 0 ? 0 : (double) exact / lines;
  }
}
