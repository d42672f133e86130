package org.parallax.compare.statistics;

/**
 * How many sentences are unfavourable, neutral and favourable.
 *
 * @param negative unfavourable, at least 0
 * @param neutral at least 0
 * @param positive favourable, at least 0
 */
public record Tally(int negative, int neutral, int positive) {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public Tally {
    if (negative < 0 || neutral < 0 || positive < 0) {
      throw new IllegalArgumentException(
          "not counts: " + negative + ", " + neutral + ", " + positive);
    }
  }

  /** All sentences. */
  public int total() {
    return negative + neutral + positive;
  }

  /** The sum of their values -1, 0 and 1. */
  public int sum() {
    return positive - negative;
  }

  /**
   * The mean of their values, in [-1, 1].
   *
   * @throws IllegalStateException if there are none
   */
  public double mean() {
    if (total() == 0) {
      throw new IllegalStateException("no sentence, no mean");
    }
    return (double) sum() / total();
  }
}
