package org.parallax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.LayerKey;
import org.parallax.api.stage.StageParameter;
import org.parallax.api.stage.StageResult;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.text.Article;
import org.parallax.engine.TinyStage;
import org.parallax.engine.Word;
import org.parallax.engine.cache.AnnotationCache;
import org.parallax.engine.plan.PipelineConfig;
import org.parallax.engine.plan.Planner;
import org.parallax.engine.plan.StageRegistry;
import org.parallax.testkit.Articles;

/** What a second run finds in the cache of the first. */
class ResumeTest {

  private static final List<Article> ARTICLES =
      IntStream.range(0, 5).mapToObj(i -> Articles.of("s/" + i, "Text number " + i)).toList();
  private static final String BOTH = "{first: {engine: x}, second: {engine: x}}";

  @TempDir Path folder;
  private Path file;
  private TinyStage first;
  private TinyStage second;

  @BeforeEach
  void newProcess() {
    file = folder.resolve("cache.db");
    first =
        TinyStage.named("first-x")
            .giving(Word.A)
            .taking(StageParameter.integer("size", 3, "tokens"));
    second = TinyStage.named("second-x").using(Word.A).giving(Word.B);
  }

  private List<AnnotatedArticle> run(String yaml, List<Article> articles)
      throws ParallaxException, InterruptedException {
    try (AnnotationCache cache = AnnotationCache.open(file);
        PipelineRunner runner =
            new PipelineRunner(
                Planner.plan(
                    StageRegistry.of(List.of(first, second)), PipelineConfig.parse(yaml, "test")),
                RunOptions.threads(2),
                cache,
                ProgressListener.NONE)) {
      return runner.run(articles);
    }
  }

  @Test
  void aRepeatedRunAsksAndLoadsNoStageAndGivesTheSame() throws Exception {
    first.doing(
        (document, context, settings) -> {
          context.warn(Problem.STAGE_CUT, "the end was cut", "shorten it");
          return StageResult.of(Word.A, List.of(Word.of(0, 4, "Text")));
        });
    List<AnnotatedArticle> before = run(BOTH, ARTICLES);
    newProcess();

    List<AnnotatedArticle> after = run(BOTH, ARTICLES);

    assertThat(first.loaded).hasValue(0);
    assertThat(second.loaded).hasValue(0);
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i).diagnostics()).hasSize(1).isEqualTo(before.get(i).diagnostics());
      for (LayerKey<?> key : List.of(Word.A, Word.B)) {
        assertThat(after.get(i).document().find(key))
            .isEqualTo(before.get(i).document().find(key))
            .isPresent();
      }
    }
  }

  @Test
  void aKilledRunGoesOnWhereItWas() throws Exception {
    second.doing(
        (document, context, settings) -> {
          if (second.asked.size() > 3) {
            throw new OutOfMemoryError("killed, for the test");
          }
          return StageResult.of(Word.B, List.of());
        });
    assertThatThrownBy(() -> run(BOTH, ARTICLES)).isInstanceOf(OutOfMemoryError.class);
    newProcess();

    List<AnnotatedArticle> results = run(BOTH, ARTICLES);

    assertThat(results).extracting(AnnotatedArticle::status).containsOnly(ArticleStatus.OK);
    assertThat(second.asked.size()).isBetween(1, 4);
  }

  @Test
  void failuresAreNotKept() throws Exception {
    first.doing(
        (document, context, settings) -> {
          throw new IllegalStateException("once");
        });
    assertThat(run(BOTH, ARTICLES))
        .extracting(AnnotatedArticle::status)
        .containsOnly(ArticleStatus.INCOMPLETE);
    newProcess();

    assertThat(run(BOTH, ARTICLES))
        .extracting(AnnotatedArticle::status)
        .containsOnly(ArticleStatus.OK);
    assertThat(first.asked).hasSize(5);
    // What the second stage said without the first one's layer does not answer for it with it.
    assertThat(second.asked).hasSize(5);
  }

  @Test
  void anotherTextVersionModelOrSettingIsAskedAgainWithAllThatReadIt() throws Exception {
    run(BOTH, ARTICLES);

    newProcess();
    first.version("2");
    run(BOTH, ARTICLES);
    assertThat(first.asked).hasSize(5);
    assertThat(second.asked).hasSize(5);

    newProcess();
    run("{first: {engine: x, size: 4}, second: {engine: x}}", ARTICLES);
    assertThat(first.asked).hasSize(5);
    assertThat(second.asked).hasSize(5);

    newProcess();
    first.model("words-2");
    run(BOTH, ARTICLES);
    assertThat(first.asked).hasSize(5);

    newProcess();
    second.version("2");
    run(BOTH, ARTICLES);
    assertThat(first.asked).isEmpty();
    assertThat(second.asked).hasSize(5);

    newProcess();
    run(BOTH, List.of(Articles.of("s/0", "Text number 0"), Articles.of("s/1", "Other words")));
    assertThat(first.asked).containsExactly("s/1");
  }

  @Test
  void leavingOutIsKept() throws Exception {
    first.doing((document, context, settings) -> StageResult.none().leavingOut("it is a recipe"));
    run(BOTH, ARTICLES);
    newProcess();

    assertThat(run(BOTH, ARTICLES))
        .allSatisfy(
            result -> {
              assertThat(result.status()).isEqualTo(ArticleStatus.LEFT_OUT);
              assertThat(result.diagnostics()).hasSize(1);
            });
    assertThat(first.asked).isEmpty();
  }

  @Test
  void aDamagedCacheCostsOnlyTime() throws Exception {
    run(BOTH, ARTICLES);
    Files.writeString(file, "damaged ".repeat(1000));
    newProcess();

    assertThat(run(BOTH, ARTICLES))
        .extracting(AnnotatedArticle::status)
        .containsOnly(ArticleStatus.OK);
    assertThat(first.asked).hasSize(5);
  }

  @Test
  void timingsTellCachedFromComputed() throws Exception {
    run(BOTH, ARTICLES.subList(0, 2));
    try (AnnotationCache cache = AnnotationCache.open(file);
        PipelineRunner runner =
            new PipelineRunner(
                Planner.plan(
                    StageRegistry.of(List.of(first, second)), PipelineConfig.parse(BOTH, "test")),
                RunOptions.threads(1),
                cache,
                ProgressListener.NONE)) {
      runner.run(ARTICLES);

      assertThat(runner.timings().get("first-x"))
          .satisfies(
              timing -> {
                assertThat(timing.cached()).isEqualTo(2);
                assertThat(timing.computed()).isEqualTo(3);
                assertThat(timing.failed()).isZero();
              });
      assertThat(cache.warnings()).extracting(Diagnostic::message).isEmpty();
    }
  }
}
