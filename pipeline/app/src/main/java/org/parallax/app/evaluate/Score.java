package org.parallax.app.evaluate;

/**
 * Counts of one class.
 *
 * @param found right ones among what was predicted
 * @param predicted how many were predicted
 * @param gold how many there are
 */
public record Score(int found, int predicted, int gold) {

  /** Nothing of anything. */
  public static final Score NONE = new Score(0, 0, 0);

  /** The counts of both. */
  public Score plus(Score other) {
    return new Score(found + other.found, predicted + other.predicted, gold + other.gold);
  }

  /** Share of what was predicted that is right; 0 when nothing was predicted. */
  public double precision() {
    return predicted == 0 ? 0 : (double) found / predicted;
  }

  /** Share of what there is that was found; 0 when there is nothing. */
  public double recall() {
    return gold == 0 ? 0 : (double) found / gold;
  }

  /** Harmonic mean of the two. */
  public double f1() {
    return predicted + gold == 0 ? 0 : 2.0 * found / (predicted + gold);
  }
}
