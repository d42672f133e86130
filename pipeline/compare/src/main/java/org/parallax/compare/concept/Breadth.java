package org.parallax.compare.concept;

/**
 * How wide a concept is. The thresholds are cosines; docs/decisions/0012-alignment.md tells how
 * they were chosen.
 */
public enum Breadth {
  /** Phrases that speak of one and the same thing, as MEANTIME marks it. */
  NARROW(0.65, 0, 1),
  /**
   * Phrases that speak of one topic of the story, however vaguely, as NewsWCL50 marks them: what is
   * left of few phrases joins what is nearest.
   */
  BROAD(0.35, 4, 0.15);

  private final double leastSimilarity;
  private final int mostLeftover;
  private final double leastLeftoverSimilarity;

  Breadth(double leastSimilarity, int mostLeftover, double leastLeftoverSimilarity) {
    this.leastSimilarity = leastSimilarity;
    this.mostLeftover = mostLeftover;
    this.leastLeftoverSimilarity = leastLeftoverSimilarity;
  }

  /** Mean cosine between two groups from which they are joined, in [0, 1]. */
  double leastSimilarity() {
    return leastSimilarity;
  }

  /** Groups of at most so many phrases are left over. */
  int mostLeftover() {
    return mostLeftover;
  }

  /** Mean cosine from which a group that is left over joins another, in [0, 1]. */
  double leastLeftoverSimilarity() {
    return leastLeftoverSimilarity;
  }
}
