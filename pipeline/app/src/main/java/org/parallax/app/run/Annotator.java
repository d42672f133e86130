package org.parallax.app.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.document.LayerKey;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.text.Article;
import org.parallax.engine.cache.AnnotationCache;
import org.parallax.engine.plan.PipelineConfig;
import org.parallax.engine.plan.Plan;
import org.parallax.engine.plan.Planner;
import org.parallax.engine.plan.StageRegistry;
import org.parallax.engine.run.PipelineRunner;
import org.parallax.engine.run.ProgressListener;
import org.parallax.engine.run.RunOptions;
import org.parallax.engine.run.StageTiming;
import org.parallax.engine.run.StagedRun;

/**
 * One plan, its loaded stages and its cache, for as many stories as a command has. Everything is
 * checked when it is opened; stages are loaded when the first article needs them.
 */
public final class Annotator implements AutoCloseable {

  private final Plan plan;
  private final AnnotationCache cache;
  private final PipelineRunner runner;

  private Annotator(Plan plan, AnnotationCache cache, PipelineRunner runner) {
    this.plan = plan;
    this.cache = cache;
    this.runner = runner;
  }

  /**
   * Plans and opens the cache.
   *
   * @param progress told how it goes, by several threads
   * @throws ParallaxException if configuration or plan is wrong
   */
  public static Annotator open(AnnotationSettings settings, ProgressListener progress)
      throws ParallaxException {
    return open(plan(settings), settings, progress);
  }

  /**
   * The same with no more stages than lead to certain layers: what tells zones needs no model and
   * is ready at once.
   *
   * @throws ParallaxException if configuration or plan is wrong
   */
  public static Annotator openUpTo(
      Set<LayerKey<?>> layers, AnnotationSettings settings, ProgressListener progress)
      throws ParallaxException {
    Plan plan = Planner.planUpTo(layers, registry(settings), config(settings));
    return open(plan, settings, progress);
  }

  /**
   * The same with something put over the configuration.
   *
   * @param over wins over profile and configuration file
   * @throws ParallaxException if configuration or plan is wrong
   */
  public static Annotator openUpTo(
      Set<LayerKey<?>> layers,
      AnnotationSettings settings,
      Optional<PipelineConfig> over,
      ProgressListener progress)
      throws ParallaxException {
    PipelineConfig given = config(settings);
    PipelineConfig config = over.map(given::overriddenBy).orElse(given);
    return open(Planner.planUpTo(layers, registry(settings), config), settings, progress);
  }

  private static Annotator open(Plan plan, AnnotationSettings settings, ProgressListener progress) {
    AnnotationCache cache =
        settings.cacheFile().map(AnnotationCache::open).orElseGet(AnnotationCache::none);
    return new Annotator(
        plan,
        cache,
        new PipelineRunner(plan, RunOptions.threads(settings.threads()), cache, progress));
  }

  /** The stages that are installed. */
  public static StageRegistry registry(AnnotationSettings settings) {
    return StageRegistry.discover(settings.plugins());
  }

  /**
   * The plan that would run.
   *
   * @throws ParallaxException with everything that is wrong with it
   */
  public static Plan plan(AnnotationSettings settings) throws ParallaxException {
    return Planner.plan(registry(settings), config(settings));
  }

  private static PipelineConfig config(AnnotationSettings settings) throws ParallaxException {
    PipelineConfig config = PipelineConfig.profile(settings.profile());
    return settings.config().isPresent()
        ? config.overriddenBy(PipelineConfig.read(settings.config().get()))
        : config;
  }

  /**
   * Annotates articles.
   *
   * @return one result an article, in the same order
   * @throws InterruptedException if the calling thread is interrupted
   */
  public List<AnnotatedArticle> annotate(List<Article> articles) throws InterruptedException {
    return runner.run(articles);
  }

  /** Articles at the beginning of the plan, for who wants to stop on the way. */
  public StagedRun begin(List<Article> articles) {
    return runner.begin(articles);
  }

  /** Whether some stage reads a layer, such as one that is given with the articles. */
  public boolean reads(LayerKey<?> layer) {
    return plan.stages().stream().anyMatch(stage -> stage.stage().reads().contains(layer));
  }

  /** What runs. */
  public Plan plan() {
    return plan;
  }

  /** What is wrong with the cache, if anything. */
  public List<Diagnostic> cacheWarnings() {
    return cache.warnings();
  }

  /** What each stage has cost so far, by name. */
  public SortedMap<String, StageTiming> timings() {
    return runner.timings();
  }

  @Override
  public void close() {
    runner.close();
    cache.close();
  }
}
