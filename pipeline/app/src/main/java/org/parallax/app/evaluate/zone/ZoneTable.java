package org.parallax.app.evaluate.zone;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.api.annotation.Zone;
import org.parallax.app.evaluate.Score;

/** The figures of an evaluation of zones for people. */
final class ZoneTable {

  private static final String NOTHING = "nothing";
  private static final int WORDS_SHOWN = 80;

  private ZoneTable() {}

  static String of(List<FoundLine> lines) {
    StringBuilder table = new StringBuilder();
    scores(table, lines);
    zones(table, lines);
    confusions(table, lines);
    return table.toString();
  }

  private static void scores(StringBuilder table, List<FoundLine> lines) {
    line(
        table,
        "%-18s %6s %6s %7s  %9s %9s %9s",
        "",
        "pages",
        "lines",
        "exact",
        "precision",
        "recall",
        "F1, read");
    SortedMap<String, List<FoundLine>> folders = byFolder(lines);
    if (folders.size() > 1) {
      folders.forEach((folder, some) -> score(table, folder, some));
    }
    score(table, "all", lines);
    table.append('\n');
  }

  /** Lines by the folder right below the data that their page lies in; "." for none. */
  static SortedMap<String, List<FoundLine>> byFolder(List<FoundLine> lines) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(
                line -> {
                  int slash = line.page().name().indexOf('/');
                  return slash < 0 ? "." : line.page().name().substring(0, slash);
                },
                TreeMap::new,
                Collectors.toList()));
  }

  private static void score(StringBuilder table, String name, List<FoundLine> lines) {
    ZoneScore score = ZoneScore.of(lines);
    line(
        table,
        "%-18s %6d %6d %7.3f  %9.3f %9.3f %9.3f",
        name,
        lines.stream().map(line -> line.page().name()).distinct().count(),
        score.lines(),
        score.accuracy(),
        score.read().precision(),
        score.read().recall(),
        score.read().f1());
  }

  private static void zones(StringBuilder table, List<FoundLine> lines) {
    line(table, "%-18s %6s %6s %7s  %9s %9s %9s", "zone", "", "lines", "", "", "", "F1");
    for (Zone zone : Zone.values()) {
      Score score = ZoneScore.of(zone, lines);
      if (score.gold() + score.predicted() > 0) {
        line(
            table,
            "%-18s %6s %6d %7s  %9.3f %9.3f %9.3f",
            zone.label(),
            "",
            score.gold(),
            "",
            score.precision(),
            score.recall(),
            score.f1());
      }
    }
    table.append('\n');
  }

  private static void confusions(StringBuilder table, List<FoundLine> lines) {
    StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-18s", "is \\ taken for"));
    for (Zone found : Zone.values()) {
      head.append(String.format(Locale.ROOT, " %9s", found.label()));
    }
    boolean anyMissing = lines.stream().anyMatch(line -> line.found().isEmpty());
    line(table, "%s%s", head, anyMissing ? String.format(Locale.ROOT, " %9s", NOTHING) : "");
    for (Map.Entry<Zone, SortedMap<Optional<Zone>, Integer>> row : confusion(lines).entrySet()) {
      StringBuilder cells = new StringBuilder();
      row.getValue()
          .forEach(
              (found, count) -> {
                if (found.isPresent() || anyMissing) {
                  cells.append(String.format(Locale.ROOT, " %9d", count));
                }
              });
      line(table, "%-18s%s", row.getKey().label(), cells);
    }
  }

  /**
   * For each zone of a label, how often each zone was found, nothing last; zones without lines too.
   */
  static SortedMap<Zone, SortedMap<Optional<Zone>, Integer>> confusion(List<FoundLine> lines) {
    SortedMap<Zone, SortedMap<Optional<Zone>, Integer>> confusion = new TreeMap<>();
    for (Zone zone : Zone.values()) {
      SortedMap<Optional<Zone>, Integer> row =
          new TreeMap<>(
              Comparator.comparingInt(
                  found -> found.map(Zone::ordinal).orElse(Zone.values().length)));
      for (Zone found : Zone.values()) {
        row.put(Optional.of(found), 0);
      }
      row.put(Optional.empty(), 0);
      confusion.put(zone, row);
    }
    lines.forEach(
        line ->
            Objects.requireNonNull(confusion.get(line.line().zone()))
                .merge(line.zone(), 1, Integer::sum));
    return confusion;
  }

  static String errors(List<FoundLine> lines) {
    StringBuilder errors = new StringBuilder();
    for (FoundLine found : lines) {
      if (!found.isExact()) {
        line(
            errors,
            "%s line %d: %s taken for %s%s: %s",
            found.page().name(),
            found.line().number(),
            found.line().zone().label(),
            found.zone().map(Zone::label).orElse(NOTHING),
            found.found().map(zoned -> " (" + zoned.why() + ")").orElse(""),
            shortened(found.line().words()));
      }
    }
    return errors.toString();
  }

  private static String shortened(String words) {
    return words.length() <= WORDS_SHOWN
        ? words
        // Half an astral character would be no character at all.
        : words.substring(
                0, WORDS_SHOWN - (Character.isHighSurrogate(words.charAt(WORDS_SHOWN - 1)) ? 1 : 0))
            + " …";
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
