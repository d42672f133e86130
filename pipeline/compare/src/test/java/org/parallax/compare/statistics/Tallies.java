package org.parallax.compare.statistics;

import java.util.Random;

/** Tallies drawn by chance, for properties that hold for all. */
final class Tallies {

  private Tallies() {}

  static Tally draw(Random random, int least, int most) {
    int total = least + random.nextInt(most - least + 1);
    int negative = random.nextInt(total + 1);
    int positive = random.nextInt(total - negative + 1);
    return new Tally(negative, total - negative - positive, positive);
  }

  static Tally mirrored(Tally tally) {
    return new Tally(
        /* negative= */ tally.positive(), tally.neutral(), /* positive= */ tally.negative());
  }
}
