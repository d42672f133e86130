package org.parallax.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;

class PipelineConfigTest {

  @TempDir Path folder;

  private static PipelineConfig parse(String yaml) throws ParallaxException {
    return PipelineConfig.parse(yaml, "my.yaml");
  }

  private static List<Diagnostic> problems(String yaml) {
    ParallaxException thrown = catchThrowableOfType(ParallaxException.class, () -> parse(yaml));
    assertThat(thrown).as("a configuration that cannot be read").isNotNull();
    return thrown.diagnostics();
  }

  @Test
  void readsNestedAndDottedKeysAlike() throws Exception {
    TaskChoice nested = task(parse("stance: {engine: corenlp, depth: 3}"), "stance");
    TaskChoice dotted = task(parse("stance.engine: corenlp\nstance.depth: 3\n"), "stance");

    assertThat(nested).isEqualTo(dotted);
    assertThat(nested.engine()).isEqualTo(Optional.of("corenlp"));
    assertThat(nested.parameters()).containsEntry("depth", "3");
  }

  private static TaskChoice task(PipelineConfig config, String task) {
    return Optional.ofNullable(config.tasks().get(task)).orElseThrow();
  }

  @Test
  void anOverrideKeepsTheEngineAndAddsParameters() throws Exception {
    PipelineConfig config =
        parse("stance: {engine: rules, depth: 3}").overriddenBy(parse("stance.window: 9"));

    assertThat(task(config, "stance").engine()).isEqualTo(Optional.of("rules"));
    assertThat(task(config, "stance").parameters()).containsOnlyKeys("depth", "window");
  }

  @Test
  void anotherEngineDoesNotInheritParameters() throws Exception {
    PipelineConfig config =
        parse("stance: {engine: rules, depth: 3}").overriddenBy(parse("stance.engine: corenlp"));

    assertThat(task(config, "stance").parameters()).isEmpty();
  }

  @Test
  void readsTheTimeLimitInSeconds() throws Exception {
    assertThat(parse("engine.time-limit: 1.5").timeLimit()).isEqualTo(Duration.ofMillis(1500));
    assertThat(parse("engine.time-limit: 9").overriddenBy(parse("")).timeLimit())
        .isEqualTo(Duration.ofSeconds(9));
    assertThat(problems("engine.time-limit: soon").get(0).problem())
        .isEqualTo(Problem.CONFIG_SYNTAX);
    assertThat(problems("engine.time-limt: 3").get(0))
        .satisfies(
            problem -> {
              assertThat(problem.problem()).isEqualTo(Problem.CONFIG_UNKNOWN_KEY);
              assertThat(problem.message()).contains("There is time-limit");
            });
  }

  @Test
  void tellsWhereTheYamlIsWrong() {
    assertThat(problems("stance: {engine: rules\nlink: x"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.where()).startsWith("my.yaml, line 2"));
    assertThat(problems("a: {engine: x}\na: {engine: y}").get(0).message()).contains("uplicate");
  }

  @Test
  void refusesOtherFormsThanTasks() {
    assertThat(problems("- a\n- b")).hasSize(1);
    assertThat(problems("stance: rules")).hasSize(1);
    assertThat(problems("stance: {engine: [a, b]}")).hasSize(1);
    assertThat(problems("stance: {engine: a}\nstance.engine: b\n")).hasSize(1);
  }

  @Test
  void anEmptyFileChangesNothing() throws Exception {
    assertThat(parse("").tasks()).isEmpty();
    assertThat(parse("# nothing\n").tasks()).isEmpty();
  }

  @Test
  void theProfilesThatShipAreWellFormed() throws Exception {
    for (String profile : PipelineConfig.PROFILES) {
      assertThat(PipelineConfig.profile(profile).tasks()).containsKeys("clean", "stance");
    }
    assertThat(catchThrowableOfType(ParallaxException.class, () -> PipelineConfig.profile("fasst")))
        .hasMessageContaining("one of fast, full");
  }

  @Test
  void tellsOfAFileThatIsMissingOrNotText() throws Exception {
    Path binary = folder.resolve("binary.yaml");
    Files.write(binary, new byte[] {(byte) 0xff, 'a', (byte) 0xc3});
    Path missing = folder.resolve("missing.yaml");
    Path good = folder.resolve("good.yaml");
    Files.write(good, "stance.engine: é".getBytes(StandardCharsets.UTF_8));

    assertThat(catchThrowableOfType(ParallaxException.class, () -> PipelineConfig.read(binary)))
        .hasMessageContaining("not UTF-8");
    assertThat(catchThrowableOfType(ParallaxException.class, () -> PipelineConfig.read(missing)))
        .hasMessageContaining("missing.yaml");
    assertThat(task(PipelineConfig.read(good), "stance").engine()).isEqualTo(Optional.of("é"));
  }
}
