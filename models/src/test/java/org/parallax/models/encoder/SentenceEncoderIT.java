package org.parallax.models.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceEncoderIT {

  private static double inner(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @Test
  void whatMeansTheSameIsNearer() {
    try (SentenceEncoder encoder = SentenceEncoder.open()) {
      float[] migrants = encoder.encode("a caravan of migrants");
      assertThat(inner(migrants, migrants)).isBetween(0.999, 1.001);
      assertThat(inner(migrants, encoder.encode("the asylum seekers")))
          .isGreaterThan(inner(migrants, encoder.encode("the central bank")) + 0.2);
    }
  }

  @Test
  void theSameTextHasTheSameVectorWhoeverAsks() {
    try (SentenceEncoder encoder = SentenceEncoder.open()) {
      float[] alone = encoder.encode("the hotline between the two offices");
      List<float[]> together =
          List.of("a", "the hotline between the two offices", "b ".repeat(500)).parallelStream()
              .map(encoder::encode)
              .toList();
      assertThat(together.get(1)).isEqualTo(alone);
    }
  }
}
