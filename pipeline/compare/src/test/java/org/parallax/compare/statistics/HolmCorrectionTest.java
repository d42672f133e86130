package org.parallax.compare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HolmCorrectionTest {

  @Test
  void fourTestsByHand() {
    // Rising: 0.005 x 4 = 0.02, 0.01 x 3 = 0.03, 0.03 x 2 = 0.06, 0.04 x 1 = 0.04 but not below
    // 0.06.
    List<Double> adjusted = HolmCorrection.adjust(List.of(0.01, 0.04, 0.03, 0.005));
    double[] byHand = {0.03, 0.06, 0.06, 0.02};
    for (int i = 0; i < byHand.length; i++) {
      assertThat(adjusted.get(i)).isCloseTo(byHand[i], within(1e-12));
    }
  }

  @Test
  void neverAboveOneAndNothingForNoTests() {
    assertThat(HolmCorrection.adjust(List.of(0.9, 0.8, 0.7))).containsExactly(1.0, 1.0, 1.0);
    assertThat(HolmCorrection.adjust(List.of())).isEmpty();
    assertThat(HolmCorrection.adjust(List.of(0.2))).containsExactly(0.2);
  }
}
