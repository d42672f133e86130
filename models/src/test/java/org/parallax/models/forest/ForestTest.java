package org.parallax.models.forest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForestTest {

  /** Two trees: one that asks for x and then y, and a single leaf. */
  private static final String JSON =
      """
      {"features": ["x", "y"], "trees": [
        {"f": [0, 1], "t": [1.5, 0], "l": [-1, -2], "r": [1, -3], "v": [10, 20, 30]},
        {"f": [], "t": [], "l": [], "r": [], "v": [0.5]}]}
      """;

  @Test
  void whatIsNotAboveTheThresholdGoesLeft() throws Exception {
    Forest forest = forest(List.of("x", "y"));

    assertThat(forest.score(new double[] {1.5, 7})).isEqualTo(10.5);
    assertThat(forest.score(new double[] {2, 0})).isEqualTo(20.5);
    assertThat(forest.score(new double[] {2, 1})).isEqualTo(30.5);
  }

  @Test
  void weightsForOtherFeaturesAreRefused() {
    assertThatThrownBy(() -> forest(List.of("y", "x")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("made for the features [x, y], not for [y, x]");
  }

  @Test
  void weightsThatAreNotThereAreNamed() {
    assertThatThrownBy(() -> Forest.load("no-such.json", List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no-such.json");
  }

  private static Forest forest(List<String> features) throws Exception {
    return Forest.parse(new ObjectMapper().readTree(JSON), "test.json", features);
  }
}
