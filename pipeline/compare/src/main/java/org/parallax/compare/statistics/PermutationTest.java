package org.parallax.compare.statistics;

/**
 * Whether two sources' means differ by more than chance: the share of all ways of dealing the same
 * sentences out to them, as many to each as it has, in which the means lie at least as far apart
 * (Fisher 1935; Good, Permutation, Parametric and Bootstrap Tests of Hypotheses, 2005). All ways
 * are counted, not some of them drawn: with three classes they follow a hypergeometric distribution
 * in two variables.
 */
public final class PermutationTest {

  private PermutationTest() {}

  /**
   * The two-sided p-value, in (0, 1].
   *
   * @throws IllegalArgumentException if either has no sentence
   */
  public static double p(Tally one, Tally other) {
    if (one.total() == 0 || other.total() == 0) {
      throw new IllegalArgumentException("nothing to permute");
    }
    int all = one.total() + other.total();
    int negative = one.negative() + other.negative();
    int positive = one.positive() + other.positive();
    // Distance of the means, times both numbers of sentences: whole numbers compare without
    // rounding.
    long centre = (long) (positive - negative) * one.total();
    long observed = Math.abs((long) one.sum() * all - centre);
    double p = 0;
    Hypergeometric negatives = Hypergeometric.of(all, negative, one.total());
    for (int n = negatives.least(); n <= negatives.greatest(); n++) {
      Hypergeometric positives = Hypergeometric.of(all - negative, positive, one.total() - n);
      double reached = 0;
      for (int k = positives.least(); k <= positives.greatest(); k++) {
        if (Math.abs((long) (k - n) * all - centre) >= observed) {
          reached += positives.probability(k);
        }
      }
      p += negatives.probability(n) * reached;
    }
    return Math.min(1, p);
  }
}
