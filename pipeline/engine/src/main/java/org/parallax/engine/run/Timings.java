package org.parallax.engine.run;

import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.text.Article;

/** Adds up what stages cost and passes everything on to the caller's listener. */
final class Timings implements ProgressListener {

  private final ProgressListener next;
  private final ConcurrentSkipListMap<String, StageTiming> timings = new ConcurrentSkipListMap<>();

  Timings(ProgressListener next) {
    this.next = next;
  }

  SortedMap<String, StageTiming> byStage() {
    return new TreeMap<>(timings);
  }

  @Override
  public void runBegun(int articles, int stages) {
    next.runBegun(articles, stages);
  }

  @Override
  public void stageLoading(String stage) {
    next.stageLoading(stage);
  }

  @Override
  public void stageLoaded(String stage, Duration took) {
    timings.merge(stage, StageTiming.ZERO.loaded(took), (old, unused) -> old.loaded(took));
    next.stageLoaded(stage, took);
  }

  @Override
  public void articleBegun(Article article) {
    next.articleBegun(article);
  }

  @Override
  public void stageBegun(Article article, String stage) {
    next.stageBegun(article, stage);
  }

  @Override
  public void stageDone(Article article, String stage, Outcome outcome, Duration took) {
    timings.merge(
        stage, StageTiming.ZERO.done(outcome, took), (old, unused) -> old.done(outcome, took));
    next.stageDone(article, stage, outcome, took);
  }

  @Override
  public void articleDone(Article article, ArticleStatus status) {
    next.articleDone(article, status);
  }
}
