package org.parallax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.api.document.Layer;
import org.parallax.api.document.Provenance;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.text.Article;
import org.parallax.engine.TinyStage;
import org.parallax.engine.Word;
import org.parallax.engine.cache.AnnotationCache;
import org.parallax.engine.plan.PipelineConfig;
import org.parallax.engine.plan.Plan;
import org.parallax.engine.plan.Planner;
import org.parallax.engine.plan.StageRegistry;
import org.parallax.testkit.Articles;

/** A run that stops on the way. The second stage hears of layer D, which nobody writes. */
class StagedRunTest {

  private final List<Article> articles =
      List.of(Articles.of("s/1", "One."), Articles.of("s/2", "Two."));
  private final TinyStage first = TinyStage.named("first-x").giving(Word.A);
  private final TinyStage second =
      TinyStage.named("second-x").needing(Word.A).using(Word.D).giving(Word.B);
  private final TinyStage third = TinyStage.named("third-x").needing(Word.B).giving(Word.C);

  @Test
  void itGoesAsFarAsTheLayerAndThenOn() throws Exception {
    try (PipelineRunner runner = runner(AnnotationCache.none())) {
      StagedRun run = runner.begin(articles);

      List<AnnotatedArticle> halfWay = run.upTo(Set.of(Word.B));

      assertThat(halfWay).allMatch(article -> article.document().has(Word.B));
      assertThat(third.asked).isEmpty();
      assertThat(run.finish())
          .allMatch(article -> article.status() == ArticleStatus.OK)
          .allMatch(article -> article.document().has(Word.C));
      assertThat(first.asked).hasSize(2);
      assertThat(second.asked).hasSize(2);
      assertThat(third.asked).hasSize(2);
    }
  }

  @Test
  void whoReadsAGivenLayerWorksAgainAndNobodyElse() throws Exception {
    try (PipelineRunner runner = runner(AnnotationCache.none())) {
      StagedRun run = runner.begin(articles);
      run.upTo(Set.of(Word.B));

      run.give(Map.of("s/2", given("told")));
      List<AnnotatedArticle> done = run.finish();

      assertThat(first.asked).hasSize(2);
      assertThat(second.asked).hasSize(3);
      assertThat(third.asked).hasSize(2);
      assertThat(done.get(0).document().has(Word.D)).isFalse();
      assertThat(done.get(1).document().get(Word.B).toString()).contains("d");
    }
  }

  @Test
  void aGivenLayerIsPartOfWhatTheCacheGoesBy() {
    assertThat(StageKeys.of(given("one"))).isNotEqualTo(StageKeys.of(given("two")));
    assertThat(StageKeys.of(given("one"))).isEqualTo(StageKeys.of(given("one")));
  }

  private static Layer<Word> given(String text) {
    return new Layer<>(
        Word.D, List.of(Word.of(0, 1, text)), new Provenance("ledger", "1", "", List.of()));
  }

  private PipelineRunner runner(AnnotationCache cache) throws Exception {
    Plan plan =
        Planner.plan(
            StageRegistry.of(List.of(first, second, third)),
            PipelineConfig.parse(
                "{first: {engine: x}, second: {engine: x}, third: {engine: x}}", "test"));
    return new PipelineRunner(plan, RunOptions.threads(2), cache, ProgressListener.NONE);
  }
}
