package org.parallax.compare.statistics;

import java.util.Arrays;

/**
 * The distribution of the sum of independent draws from -1, 0 and 1. Tails below {@value
 * #NEGLIGIBLE} are cut off, so that the width grows with the square root of the number of draws
 * only.
 */
final class SumDistribution {

  private static final double NEGLIGIBLE = 1e-18;

  private final int least;
  private final double[] probabilities;

  private SumDistribution(int least, double[] probabilities) {
    this.least = least;
    this.probabilities = probabilities;
  }

  /**
   * The sum of {@code draws} values.
   *
   * @param negative probability of -1 in one draw; the three sum to 1
   */
  static SumDistribution of(double negative, double neutral, double positive, int draws) {
    SumDistribution one = new SumDistribution(-1, new double[] {negative, neutral, positive});
    SumDistribution sum = new SumDistribution(0, new double[] {1});
    // Square and multiply: the binary digits of the number of draws, the highest first.
    for (int bit = Integer.highestOneBit(draws); bit > 0; bit >>= 1) {
      sum = sum.plus(sum);
      if ((draws & bit) != 0) {
        sum = sum.plus(one);
      }
    }
    return sum;
  }

  private SumDistribution plus(SumDistribution other) {
    double[] convolved = new double[probabilities.length + other.probabilities.length - 1];
    for (int i = 0; i < probabilities.length; i++) {
      for (int j = 0; j < other.probabilities.length; j++) {
        convolved[i + j] += probabilities[i] * other.probabilities[j];
      }
    }
    int begin = 0;
    while (convolved[begin] < NEGLIGIBLE) {
      begin++;
    }
    int end = convolved.length;
    while (convolved[end - 1] < NEGLIGIBLE) {
      end--;
    }
    return new SumDistribution(
        least + other.least + begin, Arrays.copyOfRange(convolved, begin, end));
  }

  /** The least sum that is not negligible. */
  int least() {
    return least;
  }

  /** The greatest sum that is not negligible. */
  int greatest() {
    return least + probabilities.length - 1;
  }

  /** The probability of a sum between {@link #least} and {@link #greatest}. */
  double probability(int sum) {
    return probabilities[sum - least];
  }

  /**
   * Probabilities of reaching a sum: the element at {@code i} is that of at least {@code least() +
   * i}, with a last one of 0.
   */
  double[] reaching() {
    double[] reaching = new double[probabilities.length + 1];
    for (int i = probabilities.length - 1; i >= 0; i--) {
      reaching[i] = reaching[i + 1] + probabilities[i];
    }
    return reaching;
  }
}
