package org.parallax.app.evaluate.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassScoresTest {

  @Test
  void aMissingAnswerIsWrongAndNoClassOfItsOwn() {
    ClassScores scores = new ClassScores(List.of("a", "b", "c"));
    scores.add("a", "a");
    scores.add("a", "b");
    scores.add("b", "b");
    scores.addMissing("b");
    assertThat(scores.total()).isEqualTo(4);
    assertThat(scores.accuracy()).isEqualTo(0.5);
    assertThat(scores.of("a").f1()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(scores.of("b").f1()).isEqualTo(0.5);
    assertThat(scores.macroF1()).isCloseTo((2.0 / 3 + 0.5) / 2, within(1e-9));
    assertThat(scores.shown()).containsExactly("a", "b");
    assertThat(scores.table("letters")).contains("macro-F1").doesNotContain("  c ");
  }
}
