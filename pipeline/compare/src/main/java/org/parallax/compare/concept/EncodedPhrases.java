package org.parallax.compare.concept;

import java.util.HashMap;
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

  // A story is often looked at twice in a row: for its entities, then for its comparison.
  private volatile Map<Phrase, float[]> last = Map.of();

  @Override
  public List<float[]> of(List<Phrase> phrases) {
    Map<Phrase, float[]> known = last;
    Map<String, float[]> alone = new ConcurrentHashMap<>();
    List<float[]> vectors =
        phrases.parallelStream()
            .map(
                phrase -> {
                  float[] before = known.get(phrase);
                  return before == null ? encode(phrase, alone) : before;
                })
            .toList();
    Map<Phrase, float[]> latest = new HashMap<>();
    for (int i = 0; i < phrases.size(); i++) {
      latest.put(phrases.get(i), vectors.get(i));
    }
    last = latest;
    return vectors;
  }

  private static float[] encode(Phrase phrase, Map<String, float[]> alone) {
    float[] own = alone.computeIfAbsent(phrase.text(), Encoder.SHARED::encode);
    float[] within =
        phrase
            .place()
            .map(place -> Encoder.SHARED.encode(phrase.sentence(), place.begin(), place.end()))
            .orElse(own);
    return joined(own, within);
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
