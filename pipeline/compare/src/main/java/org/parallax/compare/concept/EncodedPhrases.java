package org.parallax.compare.concept;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.models.encoder.SentenceEncoder;

/**
 * Vectors of the sentence encoder: half of the weight has what a phrase means alone, half what it
 * means in its sentence. The encoder is opened when it is first asked and stays open. Thread-safe.
 */
public final class EncodedPhrases implements PhraseVectors {

  private static final class Encoder {
    static final SentenceEncoder SHARED = SentenceEncoder.open();
  }

  private static final float HALF = (float) Math.sqrt(0.5);

  @Override
  public List<float[]> of(List<Phrase> phrases) {
    Map<String, float[]> alone = new ConcurrentHashMap<>();
    return phrases.parallelStream()
        .map(
            phrase -> {
              float[] own = alone.computeIfAbsent(phrase.text(), Encoder.SHARED::encode);
              float[] within =
                  phrase
                      .place()
                      .map(
                          place ->
                              Encoder.SHARED.encode(phrase.sentence(), place.begin(), place.end()))
                      .orElse(own);
              return joined(own, within);
            })
        .toList();
  }

  private static float[] joined(float[] first, float[] second) {
    float[] joined = new float[first.length + second.length];
    for (int i = 0; i < first.length; i++) {
      joined[i] = first[i] * HALF;
    }
    for (int i = 0; i < second.length; i++) {
      joined[first.length + i] = second[i] * HALF;
    }
    return joined;
  }
}
