package org.parallax.api.annotation;

import java.util.List;
import java.util.Optional;
import org.parallax.api.text.Span;

/**
 * How a sentence makes an entity look. There is one for every pair of sentence and entity mentioned
 * in it.
 *
 * @param sentence index of the sentence
 * @param entity id of the entity
 * @param polarity the decision; usually but not always the most probable; empty when the
 *     probabilities do not decide
 * @param pNegative probability of unfavourable, in [0, 1]; the three sum to 1
 * @param pNeutral probability of neutral
 * @param pPositive probability of favourable
 * @param evidence the words that decided it, in reading order; empty if the engine cannot tell
 */
public record Stance(
    int sentence,
    String entity,
    Optional<Polarity> polarity,
    double pNegative,
    double pNeutral,
    double pPositive,
    List<Span> evidence) {

  private static final double ROUNDING = 1e-6;

  /**
   * Copies the list and checks the probabilities.
   *
   * @throws IllegalArgumentException if a probability is out of range or they do not sum to 1
   */
  public Stance {
    evidence = List.copyOf(evidence);
    if (!(pNegative >= 0
        && pNeutral >= 0
        && pPositive >= 0
        && Math.abs(pNegative + pNeutral + pPositive - 1) <= ROUNDING)) {
      throw new IllegalArgumentException(
          "not a distribution: " + pNegative + ", " + pNeutral + ", " + pPositive);
    }
  }

  /** A stance that was decided. */
  public Stance(
      int sentence,
      String entity,
      Polarity polarity,
      double pNegative,
      double pNeutral,
      double pPositive,
      List<Span> evidence) {
    this(sentence, entity, Optional.of(polarity), pNegative, pNeutral, pPositive, evidence);
  }

  /** The expected value of the stance, in [-1, 1]. */
  public double expectation() {
    return pPositive - pNegative;
  }
}
