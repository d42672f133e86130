package org.parallax.app.evaluate.coreference;

/**
 * Precision and recall as sums that can be added over documents.
 *
 * @param right the numerator of precision
 * @param predicted its denominator
 * @param found the numerator of recall
 * @param gold its denominator
 */
record Ratio(double right, double predicted, double found, double gold) {

  static final Ratio NONE = new Ratio(0, 0, 0, 0);

  Ratio plus(Ratio other) {
    return new Ratio(
        right + other.right, predicted + other.predicted, found + other.found, gold + other.gold);
  }

  /** In [0, 1]; 0 when nothing was predicted. */
  double precision() {
    return predicted == 0 ? 0 : right / predicted;
  }

  /** In [0, 1]; 0 when there is nothing to find. */
  double recall() {
    return gold == 0 ? 0 : found / gold;
  }

  /** Harmonic mean of the two, in [0, 1]. */
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
