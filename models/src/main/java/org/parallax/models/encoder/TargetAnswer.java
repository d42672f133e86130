package org.parallax.models.encoder;

import java.util.List;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Voice;

/**
 * What a network says of one place, as probabilities in [0, 1], each list in the order of its
 * enumeration.
 *
 * @param stances of the polarities; they sum to 1
 * @param roles of the roles; they sum to 1
 * @param frames of the frames, each by itself
 * @param voices of the voices; they sum to 1
 */
public record TargetAnswer(
    List<Double> stances, List<Double> roles, List<Double> frames, List<Double> voices) {

  /** Copies the lists. */
  public TargetAnswer {
    stances = List.copyOf(stances);
    roles = List.copyOf(roles);
    frames = List.copyOf(frames);
    voices = List.copyOf(voices);
  }

  /** The probability of a stance. */
  public double of(Polarity polarity) {
    return stances.get(List.of(Polarity.values()).indexOf(polarity));
  }

  /** The probability of a voice. */
  public double of(Voice voice) {
    return voices.get(List.of(Voice.values()).indexOf(voice));
  }
}
