package org.parallax.engine.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.text.Article;
import org.parallax.engine.cache.AnnotationCache;
import org.parallax.engine.plan.Plan;

/**
 * Runs a plan over articles. The stages are loaded once, on first need, and serve any number of
 * runs until the runner is closed. Whatever goes wrong with one stage on one article stays there
 * and is told in that article's diagnostics; the results are the same for any number of threads.
 */
public final class PipelineRunner implements AutoCloseable {

  private final Plan plan;
  private final RunOptions options;
  private final AnnotationCache cache;
  private final Timings timings;
  private final TimedCalls threads = new TimedCalls();
  private final LoadedStages stages;

  /**
   * For a plan.
   *
   * @param cache asked before a stage is; the caller closes it
   * @param listener told how it goes
   */
  public PipelineRunner(
      Plan plan, RunOptions options, AnnotationCache cache, ProgressListener listener) {
    this.plan = plan;
    this.options = options;
    this.cache = cache;
    this.timings = new Timings(listener);
    this.stages = new LoadedStages(threads, plan.timeLimit(), timings);
  }

  /**
   * Annotates articles.
   *
   * @return one result an article, in the order of the articles
   * @throws InterruptedException if the calling thread is interrupted; what was done is in the
   *     cache
   */
  public List<AnnotatedArticle> run(List<Article> articles) throws InterruptedException {
    return begin(articles).finish();
  }

  /** Articles at the beginning of the plan, for who wants to stop on the way. */
  public StagedRun begin(List<Article> articles) {
    timings.runBegun(articles.size(), plan.stages().size());
    List<ArticleRun> runs = new ArrayList<>();
    for (Article article : articles) {
      runs.add(new ArticleRun(plan, options, cache, stages, threads, timings, article));
    }
    return new StagedRun(plan.stages(), runs, this::forAll);
  }

  /** The longest first, so that the last thread at work is not left alone with it. */
  private void forAll(List<ArticleRun> runs, StagedRun.ArticleTask task)
      throws InterruptedException {
    List<ArticleRun> longestFirst = new ArrayList<>(runs);
    longestFirst.sort(Comparator.comparing(run -> -run.article().text().length()));
    ExecutorService workers =
        Executors.newFixedThreadPool(options.threads(), PipelineRunner::worker);
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (ArticleRun run : longestFirst) {
        Callable<Void> work =
            () -> {
              task.work(run);
              return null;
            };
        futures.add(workers.submit(work));
      }
      for (Future<?> future : futures) {
        future.get();
      }
    } catch (ExecutionException e) {
      // Only what must not be swallowed comes here: see ArticleRun.
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a defect of the engine", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "article");
    thread.setDaemon(true);
    return thread;
  }

  /** What each stage has cost so far, by name. */
  public SortedMap<String, StageTiming> timings() {
    return timings.byStage();
  }

  /** Closes the stages. Calls that were given up are left to themselves. */
  @Override
  public void close() {
    stages.close();
    threads.close();
  }
}
