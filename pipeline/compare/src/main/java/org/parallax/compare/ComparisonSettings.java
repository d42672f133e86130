package org.parallax.compare;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a comparison goes by. docs/decisions/0002-verdicts-and-intervals.md gives the reasons for
 * the defaults.
 *
 * @param leastEvidence fewest sentences with a stance from which a mean is shown, at least 2
 * @param level of intervals, in (0, 1); a contrast is one when its corrected p is at most 1 - level
 * @param leastMean smallest distance of a mean from 0 that counts as favourable or unfavourable, in
 *     [0, 1]
 * @param mixedShare smallest share of favourable and of unfavourable sentences that makes a cell
 *     mixed when no side prevails, in (0, 0.5]
 * @param chosenTargets how many targets are chosen when nobody names any, at least 1
 */
public record ComparisonSettings(
    int leastEvidence, double level, double leastMean, double mixedShare, int chosenTargets) {

  /** What is used when nobody says otherwise. */
  public static final ComparisonSettings DEFAULT = new ComparisonSettings(5, 0.95, 0.1, 0.25, 5);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a value is out of its range
   */
  public ComparisonSettings {
    check(leastEvidence >= 2, "least evidence", leastEvidence);
    check(level > 0 && level < 1, "level", level);
    check(leastMean >= 0 && leastMean <= 1, "least mean", leastMean);
    check(mixedShare > 0 && mixedShare <= 0.5, "mixed share", mixedShare);
    check(chosenTargets >= 1, "chosen targets", chosenTargets);
  }

  private static void check(boolean fits, String name, Number value) {
    if (!fits) {
      throw new IllegalArgumentException(name + " out of range: " + value);
    }
  }

  /** For a report's method section: these settings and the methods that go with them. */
  SortedMap<String, String> describe() {
    SortedMap<String, String> described = new TreeMap<>();
    described.put("stance", "mean over sentences of -1, 0 or 1");
    described.put("least_evidence", Integer.toString(leastEvidence));
    described.put("level", Double.toString(level));
    described.put("least_mean", Double.toString(leastMean));
    described.put("mixed_share", Double.toString(mixedShare));
    described.put("interval", "percentile bootstrap over sentences, one neutral prior sentence");
    described.put("resamples", "all of them (exact distribution)");
    described.put("seed", "none, nothing is drawn by chance");
    described.put("test", "two-sided permutation of sentences between two sources, exact");
    described.put("correction", "Holm, over all contrasts of the story");
    return Collections.unmodifiableSortedMap(described);
  }
}
