package org.parallax.engine.run;

/**
 * How a run is done; none of it changes a result.
 *
 * @param threads articles worked on at once, at least 1
 * @param messages of one kind that are kept for one article, at least 1; the rest is counted
 */
public record RunOptions(int threads, int messages) {

  private static final int DEFAULT_MESSAGES = 10;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is below 1
   */
  public RunOptions {
    if (threads < 1 || messages < 1) {
      throw new IllegalArgumentException("threads and messages are at least 1");
    }
  }

  /** With this many threads. */
  public static RunOptions threads(int threads) {
    return new RunOptions(threads, DEFAULT_MESSAGES);
  }
}
