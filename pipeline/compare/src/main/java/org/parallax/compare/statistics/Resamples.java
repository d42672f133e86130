package org.parallax.compare.statistics;

import org.parallax.api.story.Estimate;

/**
 * All resamples, with replacement, of a source's sentences on a target, and the percentile
 * intervals that they give (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter
 * 13). The distribution is computed whole, in place of a few thousand draws.
 *
 * <p>One prior sentence, a third of it in each class, is added to those from which is drawn.
 * Without it, five sentences of one kind would give an interval of no width at all.
 */
public final class Resamples {

  private static final double PRIOR = 1.0 / 3;

  private final Tally tally;
  private final SumDistribution sums;
  private final double[] reaching;

  private Resamples(Tally tally, SumDistribution sums) {
    this.tally = tally;
    this.sums = sums;
    this.reaching = sums.reaching();
  }

  /**
   * The resamples of these sentences.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Resamples of(Tally tally) {
    if (tally.total() == 0) {
      throw new IllegalArgumentException("nothing to resample");
    }
    double pool = tally.total() + 1.0;
    return new Resamples(
        tally,
        SumDistribution.of(
            (tally.negative() + PRIOR) / pool,
            (tally.neutral() + PRIOR) / pool,
            (tally.positive() + PRIOR) / pool,
            tally.total()));
  }

  /**
   * The mean with its interval, which always holds it.
   *
   * @param level in (0, 1)
   */
  public Estimate mean(double level) {
    double tail = (1 - level) / 2;
    int low = sums.least();
    for (double below = sums.probability(low); below < tail; below += sums.probability(low)) {
      low++;
    }
    int high = sums.greatest();
    for (double above = sums.probability(high); above < tail; above += sums.probability(high)) {
      high--;
    }
    return around(tally.mean(), (double) low / tally.total(), (double) high / tally.total());
  }

  /**
   * This mean less another, with its interval, which always holds it.
   *
   * @param level in (0, 1)
   */
  public Estimate difference(Resamples other, double level) {
    double tail = (1 - level) / 2;
    double product = (double) tally.total() * other.tally.total();
    return around(
        tally.mean() - other.tally.mean(),
        lowest(other, tail) / product,
        -other.lowest(this, tail) / product);
  }

  /**
   * The least difference, times both numbers of sentences, below or at which resamples fall with a
   * probability of at least {@code tail}.
   */
  private long lowest(Resamples other, double tail) {
    long bound = 2L * tally.total() * other.tally.total();
    long low = -bound;
    long high = bound;
    while (low < high) {
      long middle = Math.floorDiv(low + high, 2L);
      if (notAbove(other, middle) >= tail) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private double notAbove(Resamples other, long difference) {
    double probability = 0;
    for (int sum = sums.least(); sum <= sums.greatest(); sum++) {
      long enough =
          -Math.floorDiv(difference - (long) sum * other.tally.total(), (long) tally.total());
      long index = Math.max(0, enough - other.sums.least());
      if (index < other.reaching.length) {
        probability += sums.probability(sum) * other.reaching[(int) index];
      }
    }
    return probability;
  }

  private static Estimate around(double value, double low, double high) {
    return new Estimate(value, Math.min(low, value), Math.max(high, value));
  }
}
