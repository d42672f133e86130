package org.parallax.compare.statistics;

/**
 * How many of the marked ones are among those drawn without replacement. By recurrence from the
 * mode, which needs no logarithm and so gives every machine the same bytes.
 */
final class Hypergeometric {

  private final int least;
  private final double[] probabilities;

  private Hypergeometric(int least, double[] probabilities) {
    this.least = least;
    this.probabilities = probabilities;
  }

  /** {@code drawn} of {@code all}, of which {@code marked} are marked. */
  static Hypergeometric of(int all, int marked, int drawn) {
    int least = Math.max(0, drawn - (all - marked));
    int greatest = Math.min(drawn, marked);
    double[] weights = new double[greatest - least + 1];
    long expected = ((long) drawn + 1) * ((long) marked + 1) / ((long) all + 2);
    int mode = (int) Math.max(least, Math.min(greatest, expected));
    weights[mode - least] = 1;
    for (int k = mode; k < greatest; k++) {
      double up = (double) (marked - k) * (drawn - k);
      double down = (double) (k + 1) * (all - marked - drawn + k + 1);
      weights[k + 1 - least] = weights[k - least] * up / down;
    }
    for (int k = mode; k > least; k--) {
      double up = (double) (marked - k + 1) * (drawn - k + 1);
      double down = (double) k * (all - marked - drawn + k);
      weights[k - 1 - least] = weights[k - least] * down / up;
    }
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= total;
    }
    return new Hypergeometric(least, weights);
  }

  int least() {
    return least;
  }

  int greatest() {
    return least + probabilities.length - 1;
  }

  double probability(int count) {
    return probabilities[count - least];
  }
}
