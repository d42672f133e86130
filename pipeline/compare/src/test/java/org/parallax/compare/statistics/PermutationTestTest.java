package org.parallax.compare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.junit.jupiter.api.Test;

class PermutationTestTest {

  @Test
  void aSmallSampleByHand() {
    // -1 -1 against 0 +1: of the 6 ways to deal -1 -1 0 +1 out in pairs, the means lie as far apart
    // in {-1 -1 | 0 1} and {0 1 | -1 -1} only.
    assertThat(PermutationTest.p(new Tally(2, 0, 0), new Tally(0, 1, 1)))
        .isCloseTo(2.0 / 6, within(1e-12));
    // -1 -1 -1 against +1 +1 +1: 2 of the 20 ways.
    assertThat(PermutationTest.p(new Tally(3, 0, 0), new Tally(0, 0, 3)))
        .isCloseTo(0.1, within(1e-12));
    // Nothing lies nearer than no difference at all.
    assertThat(PermutationTest.p(new Tally(1, 3, 1), new Tally(1, 3, 1))).isEqualTo(1);
  }

  @Test
  void countingAllWaysAgreesWithDealingThemOutOneByOne() {
    Random random = new Random(20);
    for (int round = 0; round < 60; round++) {
      Tally one = Tallies.draw(random, 1, 7);
      Tally other = Tallies.draw(random, 1, 7);
      assertThat(PermutationTest.p(one, other))
          .as("%s against %s", one, other)
          .isCloseTo(byDealing(one, other), within(1e-10));
    }
  }

  private static double byDealing(Tally one, Tally other) {
    int[] values = new int[one.total() + other.total()];
    int filled = 0;
    for (Tally tally : new Tally[] {one, other}) {
      for (int i = 0; i < tally.negative(); i++) {
        values[filled++] = -1;
      }
      filled += tally.neutral();
      for (int i = 0; i < tally.positive(); i++) {
        values[filled++] = 1;
      }
    }
    double observed = Math.abs(one.mean() - other.mean());
    long reached = 0;
    long ways = 0;
    for (int hand = 0; hand < 1 << values.length; hand++) {
      if (Integer.bitCount(hand) == one.total()) {
        int mine = 0;
        int theirs = 0;
        for (int i = 0; i < values.length; i++) {
          if ((hand >> i & 1) == 1) {
            mine += values[i];
          } else {
            theirs += values[i];
          }
        }
        ways++;
        double apart = Math.abs((double) mine / one.total() - (double) theirs / other.total());
        reached += apart >= observed - 1e-12 ? 1 : 0;
      }
    }
    return (double) reached / ways;
  }

  @Test
  void withTwoClassesAndEqualNumbersItIsFishersExactTest() {
    double p = PermutationTest.p(new Tally(9, 3, 0), new Tally(2, 10, 0));
    double fisher =
        FisherExactTest.withDefaults()
            .with(AlternativeHypothesis.TWO_SIDED)
            .test(new int[][] {{9, 3}, {2, 10}})
            .getPValue();
    assertThat(p).isCloseTo(fisher, within(1e-9));
  }

  @Test
  void whoComesFirstDoesNotMatter() {
    Random random = new Random(21);
    for (int round = 0; round < 200; round++) {
      Tally one = Tallies.draw(random, 1, 60);
      Tally other = Tallies.draw(random, 1, 60);
      double p = PermutationTest.p(one, other);
      assertThat(p).isPositive().isLessThanOrEqualTo(1);
      assertThat(PermutationTest.p(other, one)).isCloseTo(p, within(1e-9));
    }
  }

  @Test
  void thousandsOfSentencesAreNoTrouble() {
    assertThat(PermutationTest.p(new Tally(900, 2000, 100), new Tally(300, 2000, 300)))
        .isBetween(0.0, 1e-20);
    assertThat(PermutationTest.p(new Tally(300, 2000, 300), new Tally(300, 2000, 301)))
        .isGreaterThan(0.9);
  }

  @Test
  void nothingCannotBePermuted() {
    assertThatThrownBy(() -> PermutationTest.p(new Tally(0, 0, 0), new Tally(1, 0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
