package org.parallax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Zone;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageResult;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.text.Article;
import org.parallax.api.text.Span;
import org.parallax.engine.TinyStage;
import org.parallax.engine.Word;
import org.parallax.engine.cache.AnnotationCache;
import org.parallax.engine.plan.PipelineConfig;
import org.parallax.engine.plan.Plan;
import org.parallax.engine.plan.Planner;
import org.parallax.engine.plan.StageRegistry;
import org.parallax.testkit.Articles;

class PipelineRunnerTest {

  private static final String ALL = "{first: {engine: x}, second: {engine: x}, third: {engine: x}}";
  private final List<Article> articles =
      IntStream.range(0, 5)
          .mapToObj(i -> Articles.of("s/" + i, "Text number " + i + "!".repeat(i)))
          .toList();
  private final TinyStage first = TinyStage.named("first-x").giving(Word.A);
  private final TinyStage second = TinyStage.named("second-x").needing(Word.A).giving(Word.B);
  private final TinyStage third = TinyStage.named("third-x").giving(Word.C);

  private static Plan plan(String yaml, TinyStage... stages) throws ParallaxException {
    return Planner.plan(StageRegistry.of(List.of(stages)), PipelineConfig.parse(yaml, "test"));
  }

  private static List<AnnotatedArticle> run(Plan plan, int threads, List<Article> articles)
      throws InterruptedException {
    try (PipelineRunner runner =
        new PipelineRunner(
            plan, RunOptions.threads(threads), AnnotationCache.none(), ProgressListener.NONE)) {
      return runner.run(articles);
    }
  }

  private List<AnnotatedArticle> run(String yaml) throws Exception {
    return run(plan(yaml, first, second, third), 2, articles);
  }

  @Test
  void resultsComeInTheOrderOfTheArticlesWithProvenance() throws Exception {
    List<AnnotatedArticle> results = run(ALL);

    assertThat(results)
        .extracting(result -> result.document().article().id())
        .containsExactly("s/0", "s/1", "s/2", "s/3", "s/4");
    assertThat(results).extracting(AnnotatedArticle::status).containsOnly(ArticleStatus.OK);
    assertThat(results.get(0).document().find(Word.B))
        .hasValueSatisfying(
            layer -> {
              assertThat(layer.provenance().stage()).isEqualTo("second-x");
              assertThat(layer.items().get(0).text()).isEqualTo("second-x[a]");
            });
    assertThat(first.loaded).hasValue(1);
    assertThat(first.closed).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void resultsAreTheSameForAnyNumberOfThreadsAndAnyOrder(int threads) throws Exception {
    second.doing(
        (document, context, settings) -> {
          if (document.article().id().equals("s/3")) {
            throw new IllegalStateException("broken");
          }
          context.warn(Problem.STAGE_NOTE, "a remark on " + document.text(), "");
          return StageResult.of(Word.B, List.of(Word.of(0, 1, document.text())));
        });
    List<AnnotatedArticle> expected = run(ALL);
    List<Article> turned = List.of(4, 3, 2, 1, 0).stream().map(articles::get).toList();
    List<AnnotatedArticle> results = run(plan(ALL, first, second, third), threads, turned);

    for (int i = 0; i < results.size(); i++) {
      AnnotatedArticle one = expected.get(4 - i);
      AnnotatedArticle other = results.get(i);
      assertThat(other.status()).isEqualTo(one.status());
      assertThat(other.diagnostics()).isEqualTo(one.diagnostics());
      for (LayerKey<?> key : one.document().keys()) {
        assertThat(other.document().find(key).equals(one.document().find(key))).isTrue();
      }
    }
  }

  @Test
  void aStageThatThrowsCostsThatArticleItsDependantsAndNothingElse() throws Exception {
    first.doing(
        (document, context, settings) -> {
          if (document.article().id().equals("s/2")) {
            throw new IllegalArgumentException("bad luck");
          }
          return StageResult.of(Word.A, List.of());
        });

    List<AnnotatedArticle> results = run(ALL);

    AnnotatedArticle broken = results.get(2);
    assertThat(broken.status()).isEqualTo(ArticleStatus.INCOMPLETE);
    assertThat(broken.document().keys()).isEqualTo(Set.of(Word.C));
    assertThat(broken.diagnostics())
        .extracting(Diagnostic::problem)
        .containsExactly(Problem.STAGE_FAILED, Problem.STAGE_SKIPPED);
    assertThat(broken.diagnostics().get(0).message())
        .contains("first-x on s/2", "IllegalArgumentException: bad luck", "PipelineRunnerTest");
    assertThat(broken.diagnostics().get(1).message()).contains("second-x on s/2", "missing: a");
    assertThat(results)
        .filteredOn(result -> result.status() == ArticleStatus.OK)
        .hasSize(4)
        .allSatisfy(result -> assertThat(result.document().keys()).hasSize(3));
  }

  @Test
  void aStageThatOnlyUsesAMissingLayerStillRuns() throws Exception {
    TinyStage user = TinyStage.named("third-x").using(Word.A).giving(Word.C);
    first.doing(
        (document, context, settings) -> {
          throw new StageException("the dictionary has no such word");
        });

    List<AnnotatedArticle> results =
        run(plan("{first: {engine: x}, third: {engine: x}}", first, user), 1, articles);

    assertThat(results.get(0).document().get(Word.C).get(0).text()).isEqualTo("third-x[]");
    assertThat(results.get(0).diagnostics())
        .singleElement()
        .satisfies(
            told ->
                assertThat(told.message())
                    .isEqualTo("PX500 first-x on s/0: the dictionary has no such word."));
  }

  @Test
  void anArticleOfWhichNothingCouldBeSaidHasFailed() throws Exception {
    first.doing(
        (document, context, settings) -> {
          throw new AssertionError("never");
        });

    assertThat(run("first: {engine: x}"))
        .extracting(AnnotatedArticle::status)
        .containsOnly(ArticleStatus.FAILED);
  }

  @Test
  void endlessRecursionIsAFailureOfTheStage() throws Exception {
    first.doing((document, context, settings) -> forEver(0));

    assertThat(run("first: {engine: x}").get(0).diagnostics())
        .singleElement()
        .satisfies(told -> assertThat(told.what()).contains("StackOverflowError"));
  }

  @SuppressWarnings("InfiniteRecursion") // that is the point
  private static StageResult forEver(int depth) {
    return forEver(depth + 1);
  }

  @Test
  void outOfMemoryIsNeverSwallowed() throws Exception {
    first.doing(
        (document, context, settings) -> {
          throw new OutOfMemoryError("for the test");
        });
    Plan plan = plan("first: {engine: x}", first);

    assertThatThrownBy(() -> run(plan, 2, articles))
        .isInstanceOf(OutOfMemoryError.class)
        .hasMessage("for the test");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aStageThatHangsIsAbandonedWhetherItHeedsInterruptionOrNot(boolean heeds) throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    first.doing(
        (document, context, settings) -> {
          while (document.article().id().equals("s/2") && never.getCount() > 0) {
            try {
              never.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
              if (heeds) {
                throw e;
              }
            }
          }
          return StageResult.of(Word.A, List.of());
        });
    long begun = System.nanoTime();

    List<AnnotatedArticle> results = run("{engine.time-limit: 0.5, first: {engine: x}}");

    never.countDown();
    assertThat(results.get(2).diagnostics())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.problem()).isEqualTo(Problem.STAGE_TIMEOUT);
              assertThat(told.message()).contains("500 ms", "engine.time-limit");
            });
    assertThat(results).filteredOn(result -> result.status() == ArticleStatus.OK).hasSize(4);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
  }

  static Stream<Arguments> defects() {
    return Stream.of(
        defect("returned null", null),
        defect("did not return the layers [a]", StageResult.none()),
        defect(
            "the layers [c] without declaring them",
            StageResult.of(Word.A, List.of()).and(Word.C, List.of())),
        defect(
            "the span 4 to 900 in the layer 'a', beyond the text's",
            StageResult.of(Word.A, List.of(Word.of(4, 900, "")))),
        defect(
            "the span 3 to 901",
            StageResult.of(
                Word.A,
                List.of(
                    new Word(new Span(0, 1), "", Optional.empty(), List.of(new Span(3, 901)))))),
        defect(
            "returned a String in the layer 'a'", StageResult.of(mislabelled(), List.of("text"))));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a stage whose author silenced the compiler
  private static LayerKey<String> mislabelled() {
    return (LayerKey) Word.A;
  }

  private static Arguments defect(String told, @Nullable StageResult result) {
    return Arguments.of(told, result);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("defects")
  void aStageThatBreaksItsContractIsNamed(String told, @Nullable StageResult result)
      throws Exception {
    first.doing((document, context, settings) -> broken(result));

    assertThat(run(ALL).get(0).diagnostics().get(0))
        .satisfies(
            defect -> {
              assertThat(defect.problem()).isEqualTo(Problem.STAGE_DEFECT);
              assertThat(defect.where()).isEqualTo("first-x on s/0");
              assertThat(defect.what()).contains(told);
            });
  }

  @SuppressWarnings("NullAway") // what a careless author may do
  private static StageResult broken(@Nullable StageResult result) {
    return result;
  }

  @Test
  void sentencesThatOverlapAreADefect() throws Exception {
    TinyStage stage =
        TinyStage.named("segment-x")
            .giving(Layers.SENTENCES)
            .doing(
                (document, context, settings) ->
                    StageResult.of(
                        Layers.SENTENCES,
                        List.of(
                            new Sentence(0, new Span(0, 5), Zone.BODY),
                            new Sentence(1, new Span(4, 8), Zone.BODY))));

    assertThat(run(plan("segment: {engine: x}", stage), 1, articles).get(0).diagnostics())
        .singleElement()
        .satisfies(told -> assertThat(told.what()).contains("overlap", "0 to 5", "4 to 8"));
  }

  @Test
  void aStageMayLeaveAnArticleOut() throws Exception {
    first.doing(
        (document, context, settings) ->
            document.article().id().equals("s/1")
                ? StageResult.of(Word.A, List.of()).leavingOut("its language is fra, not English")
                : StageResult.of(Word.A, List.of()));

    AnnotatedArticle left = run(ALL).get(1);

    assertThat(left.status()).isEqualTo(ArticleStatus.LEFT_OUT);
    assertThat(left.document().keys()).isEqualTo(Set.of(Word.A));
    assertThat(left.diagnostics())
        .singleElement()
        .satisfies(told -> assertThat(told.what()).contains("fra, not English"));
    assertThat(second.asked).doesNotContain("s/1");
  }

  @Test
  void warningsAreCutShortAndCounted() throws Exception {
    first.doing(
        (document, context, settings) -> {
          for (int i = 0; i < 1000; i++) {
            context.warn(Problem.STAGE_NOTE, "remark " + i, "");
          }
          return StageResult.of(Word.A, List.of());
        });

    assertThat(run("first: {engine: x}").get(0).diagnostics())
        .hasSize(11)
        .last()
        .satisfies(told -> assertThat(told.message()).startsWith("PX506 s/0: 990 more"));
  }

  @Test
  void aStageThatCannotBeLoadedFailsWhereItIsNeeded() throws Exception {
    Plan plan = plan("{first: {engine: x}, third: {engine: x}}", first, third.failingToLoad());

    List<AnnotatedArticle> results = run(plan, 2, articles);

    assertThat(results)
        .allSatisfy(
            result -> {
              assertThat(result.document().keys()).isEqualTo(Set.of(Word.A));
              assertThat(result.diagnostics())
                  .singleElement()
                  .satisfies(
                      told -> assertThat(told.what()).isEqualTo("cannot be loaded: no such model"));
            });
    assertThat(third.loaded).hasValue(1);
  }

  @Test
  void noArticlesGiveNoResultsAndLoadNothing() throws Exception {
    assertThat(run(plan(ALL, first, second, third), 2, List.of())).isEmpty();
    assertThat(first.loaded).hasValue(0);
  }
}
