package org.parallax.app.evaluate.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.app.evaluate.Score;

/**
 * Counts of answers by labelled and by given class. A missing answer is wrong, and is no class of
 * its own.
 */
public final class ClassScores {

  private static final String NONE = "";

  private final List<String> classes;
  private final SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();

  /**
   * For these classes.
   *
   * @param classes in the order in which they are shown
   */
  public ClassScores(List<String> classes) {
    this.classes = List.copyOf(classes);
  }

  /** Counts a case with an answer. */
  public void add(String gold, String given) {
    counts.computeIfAbsent(gold, key -> new TreeMap<>()).merge(given, 1, Integer::sum);
  }

  /** Counts a case without an answer. */
  public void addMissing(String gold) {
    add(gold, NONE);
  }

  /** How many cases there are. */
  public int total() {
    return counts.values().stream()
        .flatMap(row -> row.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** The counts of one class. */
  public Score of(String name) {
    int predicted = counts.values().stream().mapToInt(row -> row.getOrDefault(name, 0)).sum();
    SortedMap<String, Integer> row = counts.getOrDefault(name, new TreeMap<>());
    int gold = row.values().stream().mapToInt(Integer::intValue).sum();
    return new Score(row.getOrDefault(name, 0), predicted, gold);
  }

  /** Mean F1 over the classes that are labelled at all; 0 if none is. */
  public double macroF1() {
    return classes.stream()
        .map(this::of)
        .filter(score -> score.gold() > 0)
        .mapToDouble(Score::f1)
        .average()
        .orElse(0);
  }

  /** Share of right answers; 0 without a case. */
  public double accuracy() {
    int right = classes.stream().mapToInt(name -> of(name).found()).sum();
    return total() == 0 ? 0 : (double) right / total();
  }

  /** Names and scores of the classes that are labelled at all. */
  public List<String> shown() {
    return classes.stream().filter(name -> of(name).gold() > 0).toList();
  }

  /** The figures for people, one line a class, then macro-F1 and accuracy. */
  public String table(String title) {
    StringBuilder table = new StringBuilder();
    table.append(
        line(
            "%-20s %6s %6s %6s %10s %7s %7s",
            title, "gold", "given", "right", "precision", "recall", "F1"));
    List<String> rows = new ArrayList<>(shown());
    for (String name : rows) {
      Score score = of(name);
      table.append(
          line(
              "%-20s %6d %6d %6d %10.3f %7.3f %7.3f",
              "  " + name,
              score.gold(),
              score.predicted(),
              score.found(),
              score.precision(),
              score.recall(),
              score.f1()));
    }
    table.append(line("%-20s %51.3f", "  macro-F1", macroF1()));
    table.append(line("%-20s %51.3f", "  accuracy", accuracy()));
    return table.toString();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).stripTrailing() + "\n";
  }
}
