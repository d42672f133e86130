package org.parallax.engine.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.api.document.Layer;
import org.parallax.api.document.LayerKey;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.engine.plan.PlannedStage;

/**
 * Articles on their way through a plan, with a stop on the way: so that what is known half-way can
 * decide what the rest of the stages get to see, or that there is nothing more to do. What was
 * annotated stays; each stage works once on an article, but for those that {@link #give} calls
 * back. For one thread, while several work behind it.
 */
public final class StagedRun {

  /** Has several articles done at once. */
  interface Workers {
    void forAll(List<ArticleRun> runs, ArticleTask task) throws InterruptedException;
  }

  /** Something to do with one article. */
  interface ArticleTask {
    void work(ArticleRun run) throws InterruptedException;
  }

  private final List<PlannedStage> stages;
  private final List<ArticleRun> runs;
  private final Workers workers;
  private int stop;

  StagedRun(List<PlannedStage> stages, List<ArticleRun> runs, Workers workers) {
    this.stages = stages;
    this.runs = List.copyOf(runs);
    this.workers = workers;
  }

  /**
   * Goes on until these layers are there, and no further.
   *
   * @return one result an article so far, in the order of the articles
   * @throws InterruptedException if the calling thread is interrupted
   */
  public List<AnnotatedArticle> upTo(Set<LayerKey<?>> layers) throws InterruptedException {
    for (int i = stop; i < stages.size(); i++) {
      if (stages.get(i).stage().gives().stream().anyMatch(layers::contains)) {
        stop = i + 1;
      }
    }
    workers.forAll(runs, run -> run.goTo(stop));
    return soFar();
  }

  /**
   * Gives layers that no stage writes. The stages that read them, and whatever came after, take
   * back what they said of these articles and work on them again.
   *
   * @param given by article id; articles without an entry stay as they are
   * @return one result an article so far, in the order of the articles
   * @throws InterruptedException if the calling thread is interrupted
   */
  public List<AnnotatedArticle> give(Map<String, Layer<?>> given) throws InterruptedException {
    Map<String, Layer<?>> layers = new HashMap<>(given);
    workers.forAll(
        runs,
        run -> {
          Layer<?> layer = layers.get(run.article().id());
          if (layer != null) {
            run.give(layer);
            run.goTo(stop);
          }
        });
    return soFar();
  }

  /**
   * Goes through the rest of the plan.
   *
   * @return one result an article, in the order of the articles
   * @throws InterruptedException if the calling thread is interrupted; what was done is in the
   *     cache
   */
  public List<AnnotatedArticle> finish() throws InterruptedException {
    stop = stages.size();
    workers.forAll(runs, ArticleRun::finish);
    return soFar();
  }

  private List<AnnotatedArticle> soFar() {
    List<AnnotatedArticle> results = new ArrayList<>();
    runs.forEach(run -> results.add(run.result()));
    return results;
  }
}
