package org.parallax.stages.encoder;

import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Role;
import org.parallax.api.document.LayerKey;

/**
 * All that the encoder says of an entity in a sentence. Pairs of which it says nothing, because it
 * cannot read the sentence, have none.
 *
 * @param sentence index of the sentence
 * @param entity id of the entity
 * @param polarity the stance; empty when the probabilities do not decide
 * @param pNegative probability of unfavourable; this and the next two sum to 1
 * @param pNeutral probability of neutral
 * @param pPositive probability of favourable
 * @param role its part; empty when the probabilities do not decide
 * @param pRole probability of the most probable role
 * @param frames none to two, the stronger first
 * @param pQuoted probability that somebody else than the author speaks
 */
public record TargetReading(
    int sentence,
    String entity,
    Optional<Polarity> polarity,
    double pNegative,
    double pNeutral,
    double pPositive,
    Optional<Role> role,
    double pRole,
    List<FrameReading> frames,
    double pQuoted) {

  /** The readings of an article, by sentence, then entity. */
  public static final LayerKey<TargetReading> READINGS =
      new LayerKey<>("readings", TargetReading.class);

  /**
   * A frame that counts.
   *
   * @param frame which
   * @param probability in [0, 1]
   */
  public record FrameReading(Frame frame, double probability) {}

  /** Copies the list. */
  public TargetReading {
    frames = List.copyOf(frames);
  }
}
