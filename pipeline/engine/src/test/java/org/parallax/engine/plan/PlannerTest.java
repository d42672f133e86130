package org.parallax.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.LayerKey;
import org.parallax.api.stage.StageParameter;
import org.parallax.api.text.Span;
import org.parallax.engine.TinyStage;
import org.parallax.engine.Word;

class PlannerTest {

  private static final TinyStage A = TinyStage.named("first-x").giving(Word.A);
  private static final TinyStage B = TinyStage.named("second-x").needing(Word.A).giving(Word.B);
  private static final TinyStage C =
      TinyStage.named("third-x").needing(Word.A).using(Word.B).giving(Word.C);

  private static Plan plan(String yaml, TinyStage... stages) throws ParallaxException {
    return Planner.plan(StageRegistry.of(List.of(stages)), PipelineConfig.parse(yaml, "test.yaml"));
  }

  private static List<Diagnostic> problems(String yaml, TinyStage... stages) {
    ParallaxException thrown =
        catchThrowableOfType(ParallaxException.class, () -> plan(yaml, stages));
    assertThat(thrown).as("a plan that cannot be").isNotNull();
    return thrown.diagnostics();
  }

  @Test
  void ordersStagesByTheLayersTheyReadWhateverTheOrderOfTheConfiguration() throws Exception {
    Plan plan = plan("{third: {engine: x}, second: {engine: x}, first: {engine: x}}", B, C, A);

    assertThat(plan.stages())
        .extracting(PlannedStage::name)
        .containsExactly("first-x", "second-x", "third-x");
  }

  @Test
  void aLayerThatIsOnlyUsedMayBeMissing() throws Exception {
    assertThat(plan("{first: {engine: x}, third: {engine: x}}", A, B, C).stages()).hasSize(2);
  }

  @Test
  void aTaskCanBeSwitchedOff() throws Exception {
    Plan plan = plan("{first: {engine: x}, second: {engine: none}}", A, B);

    assertThat(plan.stages()).extracting(PlannedStage::name).containsExactly("first-x");
  }

  @Test
  void aStageThatServesOthersIsLeftOutWhereItServesNone() throws Exception {
    TinyStage serving =
        TinyStage.named("first-x").giving(Word.A).servingOthersOnly().modelProblem("is missing");
    TinyStage sound = TinyStage.named("first-x").giving(Word.A).servingOthersOnly();
    TinyStage other = TinyStage.named("second-y").giving(Word.B);

    assertThat(plan("{first: {engine: x}, second: {engine: y}}", serving, other).stages())
        .extracting(PlannedStage::name)
        .containsExactly("second-y");
    assertThat(plan("{first: {engine: x}, second: {engine: x}}", sound, B).stages())
        .extracting(PlannedStage::name)
        .containsExactly("first-x", "second-x");
  }

  @Test
  void aPlanUpToALayerHoldsWhatLeadsThereAndNoMore() throws Exception {
    String yaml = "{third: {engine: x}, second: {engine: x, size: 3}, first: {engine: x}}";
    TinyStage d = TinyStage.named("third-x").needing(Word.A).giving(Word.C);

    assertThat(planUpTo(Word.C, yaml, A, B, d)).containsExactly("first-x", "third-x");
    assertThat(planUpTo(Word.A, yaml, A, B, d)).containsExactly("first-x");
  }

  @Test
  void aPlanUpToALayerTellsWhatIsNotInstalled() {
    assertThatThrownBy(() -> planUpTo(Word.A, "{first: {engine: x}, second: {engine: y}}", A, B))
        .hasMessageContaining("second-y");
  }

  private static List<String> planUpTo(LayerKey<?> layer, String yaml, TinyStage... stages)
      throws ParallaxException {
    return Planner.planUpTo(
            Set.of(layer),
            StageRegistry.of(List.of(stages)),
            PipelineConfig.parse(yaml, "test.yaml"))
        .stages()
        .stream()
        .map(PlannedStage::name)
        .toList();
  }

  @Test
  void tellsEveryProblemAtOnce() {
    List<Diagnostic> problems =
        problems("{frist: {engine: x}, second: {engine: y}, third: {engine: x, size: 3}}", A, B, C);

    assertThat(problems)
        .extracting(Diagnostic::problem)
        .containsExactly(
            Problem.CONFIG_UNKNOWN_KEY,
            Problem.PLAN_UNKNOWN_STAGE,
            Problem.PLAN_PARAMETER,
            Problem.PLAN_UNMET_LAYER);
    assertThat(problems.get(0).message()).contains("test.yaml, frist", "Known tasks: first, ");
    assertThat(problems.get(1).message()).contains("second-y", "Engines for second: x");
    assertThat(problems.get(3).message()).contains("third-x", "'a'", "first-x");
  }

  @Test
  void refusesTwoGiversOfOneLayerByName() {
    TinyStage other = TinyStage.named("other-y").giving(Word.A);

    assertThat(problems("{first: {engine: x}, other: {engine: y}}", A, other))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.problem()).isEqualTo(Problem.PLAN_LAYER_GIVEN_TWICE);
              assertThat(problem.message()).contains("'a'", "first-x", "other-y");
            });
  }

  @Test
  void refusesACircleAndWalksAlongIt() {
    TinyStage one = TinyStage.named("one-x").needing(Word.B).giving(Word.A);
    TinyStage two = TinyStage.named("two-x").needing(Word.C).giving(Word.B);
    TinyStage three = TinyStage.named("three-x").using(Word.A).giving(Word.C);

    assertThat(
            problems("{one: {engine: x}, two: {engine: x}, three: {engine: x}}", one, two, three))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.problem()).isEqualTo(Problem.PLAN_CYCLE);
              assertThat(problem.what())
                  .contains(
                      "one-x waits for 'b' of two-x",
                      "two-x waits for 'c' of three-x",
                      "three-x waits for 'a' of one-x");
            });
  }

  @Test
  void refusesALayerWhoseItemsAreOfAnotherType() {
    LayerKey<Span> spans = new LayerKey<>("a", Span.class);
    TinyStage reader = TinyStage.named("reader-x").needing(spans).giving(Word.B);

    assertThat(problems("{first: {engine: x}, reader: {engine: x}}", A, reader))
        .extracting(Diagnostic::problem)
        .contains(Problem.PLAN_UNMET_LAYER);
  }

  @Test
  void checksParametersAgainstWhatTheStageTakes() throws Exception {
    TinyStage stage =
        TinyStage.named("first-x")
            .giving(Word.A)
            .taking(
                StageParameter.integer("size", 3, "tokens"),
                StageParameter.decimal("weight", 0.5, "share"),
                StageParameter.flag("strict", true, "or not"),
                StageParameter.choice("mode", List.of("near", "far"), "how"));

    assertThat(
            plan("{first: {engine: x, size: 7, weight: '0.250', mode: far}}", stage)
                .stages()
                .get(0)
                .settings()
                .values())
        .containsEntry("size", "7")
        .containsEntry("weight", "0.25")
        .containsEntry("strict", "true")
        .containsEntry("mode", "far");
    assertThat(
            problems(
                "{first: {engine: x, size: many, weight: NaN, strict: maybe, mode: wide, sise: 1}}",
                stage))
        .hasSize(5)
        .allSatisfy(problem -> assertThat(problem.problem()).isEqualTo(Problem.PLAN_PARAMETER))
        .anySatisfy(problem -> assertThat(problem.message()).contains("It takes size"))
        .anySatisfy(problem -> assertThat(problem.message()).contains("one of near, far"));
  }

  @Test
  void sameSettingsWrittenDifferentlyHaveOneHash() throws Exception {
    TinyStage stage =
        TinyStage.named("first-x").giving(Word.A).taking(StageParameter.decimal("w", 0.5, ""));

    assertThat(plan("first: {engine: x, w: '0.50'}", stage).stages().get(0).provenance())
        .isEqualTo(plan("first: {engine: x}", stage).stages().get(0).provenance())
        .isNotEqualTo(plan("first: {engine: x, w: 1}", stage).stages().get(0).provenance());
  }

  @Test
  void refusesParametersThatNothingTakes() {
    assertThat(problems("{first: {engine: x}, second: {engine: none, size: 3}}", A, B))
        .singleElement()
        .extracting(Diagnostic::problem)
        .isEqualTo(Problem.PLAN_PARAMETER);
    assertThat(problems("{first: {engine: x}, second.size: 3}", A, B))
        .singleElement()
        .extracting(Diagnostic::problem)
        .isEqualTo(Problem.PLAN_PARAMETER);
  }

  @Test
  void tellsMissingModelsBeforeAnythingIsRead() {
    TinyStage stage =
        TinyStage.named("first-x").giving(Word.A).modelProblem("words.bin is missing");

    assertThat(problems("first: {engine: x}", stage))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).contains("PX407 first-x: words.bin is mis"));
    assertThat(stage.loaded).hasValue(0);
  }

  @Test
  void refusesAnEmptyPlan() {
    assertThatThrownBy(() -> plan("first: {engine: none}", A))
        .isInstanceOf(ParallaxException.class)
        .hasMessageContaining("no stage");
  }

  @Test
  void printsItselfAsATable() throws Exception {
    assertThat(plan("{first: {engine: x}, third: {engine: x}}", A, B, C).table())
        .isEqualTo(
            """
            stage    version  needs  uses if there  gives
            first-x  1        -      -              a
            third-x  1        a      b              c
            """);
  }

  @Test
  void dependantsAreThoseThatReadDirectlyOrThroughOthers() throws Exception {
    Plan plan = plan("{first: {engine: x}, second: {engine: x}, third: {engine: x}}", A, B, C);

    assertThat(plan.dependantsOf(plan.stages().get(0)))
        .extracting(PlannedStage::name)
        .containsExactly("second-x", "third-x");
    assertThat(plan.timeLimit()).isEqualTo(Duration.ofMinutes(5));
  }
}
