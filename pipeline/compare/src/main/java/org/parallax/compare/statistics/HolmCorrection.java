package org.parallax.compare.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Correction for the number of tests that keeps the probability of even one false finding (Holm, A
 * Simple Sequentially Rejective Multiple Test Procedure, Scandinavian Journal of Statistics 6,
 * 1979).
 */
public final class HolmCorrection {

  private HolmCorrection() {}

  /**
   * The corrected p-values, in the order given.
   *
   * @param ps in [0, 1]
   */
  public static List<Double> adjust(List<Double> ps) {
    List<Integer> rising =
        IntStream.range(0, ps.size()).boxed().sorted(Comparator.comparing(ps::get)).toList();
    Double[] adjusted = new Double[ps.size()];
    double largest = 0;
    for (int rank = 0; rank < rising.size(); rank++) {
      int test = rising.get(rank);
      largest = Math.max(largest, Math.min(1, (ps.size() - rank) * ps.get(test)));
      adjusted[test] = largest;
    }
    return List.of(adjusted);
  }
}
