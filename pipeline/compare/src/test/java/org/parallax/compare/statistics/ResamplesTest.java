package org.parallax.compare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.api.story.Estimate;

class ResamplesTest {

  private static final double LEVEL = 0.95;

  @Test
  void twoSentencesByHand() {
    // One -1 and one +1, with a third of a sentence more in each class: 4/9, 1/9, 4/9 in each draw.
    // Two draws: sum -2 with 16/81, -1 with 8/81, 0 with 33/81, 1 with 8/81, 2 with 16/81.
    Resamples resamples = Resamples.of(new Tally(1, 0, 1));
    assertThat(resamples.mean(0.95)).isEqualTo(new Estimate(0, -1, 1));
    assertThat(resamples.mean(0.5)).isEqualTo(new Estimate(0, -0.5, 0.5));
    assertThat(resamples.mean(0.3)).isEqualTo(new Estimate(0, 0, 0));
  }

  @Test
  void thousandsOfDrawsComeToTheSame() {
    Random random = new Random(1);
    for (Tally tally : new Tally[] {new Tally(12, 30, 5), new Tally(3, 9, 0), new Tally(8, 2, 7)}) {
      Estimate exact = Resamples.of(tally).mean(LEVEL);
      double[] means = new double[20_000];
      for (int i = 0; i < means.length; i++) {
        means[i] = resampledMean(tally, random);
      }
      Arrays.sort(means);
      double step = 1.0 / tally.total();
      assertThat(exact.low()).isCloseTo(means[500], within(step + 1e-12));
      assertThat(exact.high()).isCloseTo(means[19_499], within(step + 1e-12));
    }
  }

  @Test
  void addingUpAllPairsOfSumsComesToTheSame() {
    Random random = new Random(2);
    for (int round = 0; round < 40; round++) {
      Tally one = Tallies.draw(random, 1, 25);
      Tally other = Tallies.draw(random, 1, 25);
      double[] sums = sums(one);
      double[] otherSums = sums(other);
      // Differences times both numbers of sentences, so that equal ones meet.
      TreeMap<Integer, Double> differences = new TreeMap<>();
      for (int i = 0; i < sums.length; i++) {
        for (int j = 0; j < otherSums.length; j++) {
          differences.merge(
              (i - one.total()) * other.total() - (j - other.total()) * one.total(),
              sums[i] * otherSums[j],
              Double::sum);
        }
      }
      double product = one.total() * other.total();
      double value = one.mean() - other.mean();
      Estimate exact = Resamples.of(one).difference(Resamples.of(other), LEVEL);
      assertThat(exact.low())
          .isCloseTo(Math.min(value, quantile(differences, 0.025) / product), within(1e-12));
      assertThat(exact.high())
          .isCloseTo(
              Math.max(value, quantile(differences.descendingMap(), 0.025) / product),
              within(1e-12));
    }
  }

  private static int quantile(SortedMap<Integer, Double> distribution, double tail) {
    double reached = 0;
    for (Map.Entry<Integer, Double> entry : distribution.entrySet()) {
      reached += entry.getValue();
      if (reached >= tail) {
        return entry.getKey();
      }
    }
    throw new AssertionError("probabilities sum to " + reached);
  }

  /** Probabilities of the sums from -n to n of n draws, one draw after the other. */
  private static double[] sums(Tally tally) {
    double pool = tally.total() + 1.0;
    double[] draw = {
      (tally.negative() + 1.0 / 3) / pool,
      (tally.neutral() + 1.0 / 3) / pool,
      (tally.positive() + 1.0 / 3) / pool
    };
    double[] sums = {1};
    for (int n = 0; n < tally.total(); n++) {
      double[] next = new double[sums.length + 2];
      for (int i = 0; i < next.length; i++) {
        for (int value = 0; value < draw.length; value++) {
          if (i - value >= 0 && i - value < sums.length) {
            next[i] += sums[i - value] * draw[value];
          }
        }
      }
      sums = next;
    }
    return sums;
  }

  private static double resampledMean(Tally tally, Random random) {
    double third = 1.0 / 3;
    int sum = 0;
    for (int draw = 0; draw < tally.total(); draw++) {
      double at = random.nextDouble() * (tally.total() + 1);
      if (at < tally.negative() + third) {
        sum--;
      } else if (at < tally.negative() + third + tally.positive() + third) {
        sum++;
      }
    }
    return (double) sum / tally.total();
  }

  @Test
  void anIntervalHoldsItsFigureAndLiesInRange() {
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      Tally one = Tallies.draw(random, 1, 60);
      Tally other = Tallies.draw(random, 1, 60);
      Estimate mean = Resamples.of(one).mean(LEVEL);
      assertThat(mean.value()).isEqualTo(one.mean()).isBetween(mean.low(), mean.high());
      assertThat(mean.low()).isGreaterThanOrEqualTo(-1);
      assertThat(mean.high()).isLessThanOrEqualTo(1);
      Estimate difference = Resamples.of(one).difference(Resamples.of(other), LEVEL);
      assertThat(difference.value()).isBetween(difference.low(), difference.high());
      assertThat(difference.low()).isGreaterThanOrEqualTo(-2);
      assertThat(difference.high()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void turningEverySentenceRoundTurnsTheIntervalRound() {
    Random random = new Random(4);
    for (int round = 0; round < 200; round++) {
      Tally tally = Tallies.draw(random, 1, 40);
      Estimate mean = Resamples.of(tally).mean(LEVEL);
      assertThat(Resamples.of(Tallies.mirrored(tally)).mean(LEVEL))
          .isEqualTo(new Estimate(0 - mean.value(), 0 - mean.high(), 0 - mean.low()));
    }
  }

  @Test
  void swappingTwoSourcesNegatesTheDifference() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      Resamples one = Resamples.of(Tallies.draw(random, 1, 40));
      Resamples other = Resamples.of(Tallies.draw(random, 1, 40));
      Estimate difference = one.difference(other, LEVEL);
      assertThat(other.difference(one, LEVEL))
          .isEqualTo(
              new Estimate(0 - difference.value(), 0 - difference.high(), 0 - difference.low()));
    }
  }

  @Test
  void neutralSentencesMoveTheMeanTowardsZero() {
    Random random = new Random(6);
    for (int round = 0; round < 200; round++) {
      Tally tally = Tallies.draw(random, 1, 40);
      Tally more = new Tally(tally.negative(), tally.neutral() + 3, tally.positive());
      assertThat(Math.abs(more.mean())).isLessThanOrEqualTo(Math.abs(tally.mean()));
      assertThat(more.mean() * tally.mean()).isGreaterThanOrEqualTo(0);
    }
  }

  @Test
  void sentencesAllOfOneKindStillLeaveRoomForOthers() {
    Estimate few = Resamples.of(new Tally(5, 0, 0)).mean(LEVEL);
    assertThat(few.value()).isEqualTo(-1);
    assertThat(few.low()).isEqualTo(-1);
    assertThat(few.high()).isBetween(-0.7, -0.2);
    Estimate many = Resamples.of(new Tally(200, 0, 0)).mean(LEVEL);
    assertThat(many.high()).isBetween(-0.99, -0.95);
  }

  @ParameterizedTest
  @CsvSource({
    "0.2, 0.1",
    "0.4, 0.1",
    "0.1, 0.05",
    "0.02, 0.03",
    "0.8, 0.05",
    "0.3, 0.3",
    "0, 0",
    "0.5, 0.5",
  })
  void fewSentencesHardlyEverMissTheTruth(double negative, double positive) {
    double truth = positive - negative;
    for (int n : new int[] {5, 8, 12, 20}) {
      double covered = 0;
      for (int a = 0; a <= n; a++) {
        for (int b = 0; b <= n - a; b++) {
          Estimate mean = Resamples.of(new Tally(a, n - a - b, b)).mean(LEVEL);
          boolean holds = mean.low() <= truth + 1e-12 && truth - 1e-12 <= mean.high();
          covered += holds ? multinomial(n, a, b, negative, positive) : 0;
        }
      }
      assertThat(covered).as("%s sentences", n).isGreaterThan(0.9);
    }
  }

  private static double multinomial(int n, int a, int b, double negative, double positive) {
    double ways = 1;
    for (int i = 1; i <= a; i++) {
      ways *= (double) (n - a + i) / i;
    }
    for (int i = 1; i <= b; i++) {
      ways *= (double) (n - a - b + i) / i;
    }
    return ways
        * Math.pow(negative, a)
        * Math.pow(positive, b)
        * Math.pow(1 - negative - positive, n - a - b);
  }

  @Test
  void aHundredThousandSentencesAreNoTrouble() {
    Estimate mean = Resamples.of(new Tally(30_000, 60_000, 10_000)).mean(LEVEL);
    // 1.96 standard errors: sqrt((0.4 - 0.04) / 100,000) = 0.0019.
    assertThat(mean.low()).isCloseTo(-0.2037, within(1e-4));
    assertThat(mean.high()).isCloseTo(-0.1963, within(1e-4));
  }

  @Test
  void nothingCannotBeResampled() {
    assertThatThrownBy(() -> Resamples.of(new Tally(0, 0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
