package org.parallax.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parallax.compare.TestStory.sentences;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.story.Contrast;
import org.parallax.api.story.ContrastVerdict;
import org.parallax.compare.TestStory;

class MakeContrastsStepTest {

  @Test
  void everyPairOfSourcesForEveryTargetInOrder() {
    List<Contrast> contrasts =
        new TestStory()
            .target("RU")
            .target("GR")
            .article("a/1.txt", sentences("RU", 5, 0, 0))
            .article("b/1.txt", sentences("RU", 0, 0, 5))
            .article("c/1.txt", sentences("RU", 0, 0, 4) + sentences("GR", 0, 5, 0))
            .compare()
            .contrasts();

    assertThat(contrasts)
        .extracting(
            contrast ->
                contrast.target()
                    + " "
                    + contrast.sourceA()
                    + " "
                    + contrast.sourceB()
                    + " "
                    + contrast.verdict())
        .containsExactly(
            "RU a b DIFFER",
            "RU a c TOO_LITTLE",
            "RU b c TOO_LITTLE",
            "GR a b TOO_LITTLE",
            "GR a c TOO_LITTLE",
            "GR b c TOO_LITTLE");
    Contrast differ = contrasts.get(0);
    assertThat(differ.difference().orElseThrow().value()).isEqualTo(-2);
    // 2 of the 252 ways to deal ten sentences out to two sources; one test, so nothing to correct.
    assertThat(differ.p().orElseThrow()).isCloseTo(2.0 / 252, within(1e-12));
    assertThat(differ.pAdjusted()).isEqualTo(differ.p());
    assertThat(contrasts.get(1).difference()).isEmpty();
    assertThat(contrasts.get(1).p()).isEmpty();
    assertThat(contrasts.get(1).pAdjusted()).isEmpty();
  }

  @Test
  void testsAreCorrectedForTheirNumberAndUntestedPairsDoNotCount() {
    List<Contrast> contrasts =
        new TestStory()
            .target("RU")
            .article("a/1.txt", sentences("RU", 5, 0, 0))
            .article("b/1.txt", sentences("RU", 1, 0, 4))
            .article("c/1.txt", sentences("RU", 5, 0, 0) + "And so on.")
            .article("d/1.txt", sentences("RU", 1, 0, 0))
            .compare()
            .contrasts();

    // a and b: of 252 ways, six sentences of one kind in ten, five or one of them with a: 2 x 6 =
    // 12.
    double p = 12.0 / 252;
    assertThat(contrasts.get(0).p().orElseThrow()).isCloseTo(p, within(1e-12));
    assertThat(contrasts.get(0).pAdjusted().orElseThrow()).isCloseTo(3 * p, within(1e-12));
    assertThat(contrasts.get(0).verdict()).isEqualTo(ContrastVerdict.NO_EVIDENCE);
    assertThat(contrasts.get(1).p()).contains(1.0);
    assertThat(contrasts.get(2).verdict()).isEqualTo(ContrastVerdict.TOO_LITTLE);
  }
}
