package org.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonPlanTest {

  private static final Finding<String> START = Finding.named("start");
  private static final Finding<String> MIDDLE = Finding.named("middle");
  private static final Finding<String> END = Finding.named("end");
  private static final Finding<String> ASIDE = Finding.named("aside");

  private record Step(
      String name, Set<Finding<?>> needs, Set<Finding<?>> gives, Finding<String> finding)
      implements ComparisonStep {

    static Step of(String name, Set<Finding<?>> needs, Finding<String> gives) {
      return new Step(name, needs, Set.of(gives), gives);
    }

    @Override
    public Findings compare(Findings findings) {
      return Findings.of(finding, name);
    }
  }

  private static final Step LAST = Step.of("a-last", Set.of(MIDDLE, START), END);
  private static final Step FIRST = Step.of("z-first", Set.of(START), MIDDLE);
  private static final Step SIDE = Step.of("side", Set.of(MIDDLE), ASIDE);

  @Test
  void stepsRunAfterWhateverTheyNeed() {
    ComparisonPlan plan = plan(LAST, FIRST, SIDE);

    assertThat(plan.steps()).containsExactly(FIRST, LAST, SIDE);
    assertThat(plan.upTo(ASIDE).steps()).containsExactly(FIRST, SIDE);
    assertThat(plan.run(Findings.of(START, "")).get(END)).isEqualTo("a-last");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    Step again = Step.of("again", Set.of(ASIDE), MIDDLE);

    assertThatThrownBy(() -> plan(FIRST, again))
        .hasMessageContaining("'middle' is given by again and by z-first")
        .hasMessageContaining("nobody gives 'aside', which again needs")
        .hasMessageContaining("nobody gives 'end', which the comparison needs");
  }

  @Test
  void stepsThatWaitForOneAnotherAreNamed() {
    Step circle = Step.of("circle", Set.of(END), MIDDLE);

    assertThatThrownBy(() -> plan(LAST, circle))
        .hasMessageContaining("a-last, circle wait for one another");
  }

  @Test
  void aStepThatBreaksItsWordIsNamed() {
    Step liar = new Step("liar", Set.of(START), Set.of(END), MIDDLE);

    assertThatThrownBy(() -> plan(liar).run(Findings.of(START, "")))
        .hasMessageContaining("liar gave [middle] where it declares [end]");
  }

  @Test
  void askingForWhatNobodyGaveIsAnError() {
    assertThatThrownBy(() -> Findings.of(START, "").get(END)).hasMessageContaining("'end'");
  }

  private static ComparisonPlan plan(Step... steps) {
    return ComparisonPlan.of(List.of(steps), Set.of(START), Set.of(END));
  }
}
