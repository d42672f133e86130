package org.parallax.app.evaluate.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.LayerKey;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.text.Article;
import org.parallax.app.evaluate.ParagraphArticle;
import org.parallax.app.run.AnnotationSettings;
import org.parallax.app.run.Annotator;
import org.parallax.engine.cache.AnnotationCache;
import org.parallax.engine.plan.InstalledStage;
import org.parallax.engine.plan.PipelineConfig;
import org.parallax.engine.plan.Plan;
import org.parallax.engine.plan.Planner;
import org.parallax.engine.plan.StageRegistry;
import org.parallax.engine.run.PipelineRunner;
import org.parallax.engine.run.ProgressListener;
import org.parallax.engine.run.RunOptions;

/** Runs stages on labelled targets. */
public final class TargetedRun {

  private final Plan plan;
  private final Map<String, TargetedText> texts;
  private final int threads;

  private TargetedRun(Plan plan, Map<String, TargetedText> texts, int threads) {
    this.plan = plan;
    this.texts = texts;
    this.threads = threads;
  }

  /**
   * Plans, and checks the plan.
   *
   * @param engines engine by task, over what the profile and the configuration say
   * @param layers wanted
   * @param oneSentence whether each text is one sentence
   * @throws ParallaxException if configuration or plan is wrong
   */
  public static TargetedRun of(
      List<TargetedText> texts,
      AnnotationSettings settings,
      Map<String, String> engines,
      Set<LayerKey<?>> layers,
      boolean oneSentence)
      throws ParallaxException {
    Map<String, TargetedText> byFile = new LinkedHashMap<>();
    texts.forEach(text -> byFile.put(text.id(), text));
    StageRegistry installed = Annotator.registry(settings);
    List<StageFactory> factories =
        new ArrayList<>(installed.all().stream().map(InstalledStage::factory).toList());
    factories.add(new LabelledLinkStageFactory(byFile));
    StringBuilder own = new StringBuilder("link: {engine: labels}\n");
    if (oneSentence) {
      String engine = settings.profile().equals("fast") ? "opennlp" : "corenlp";
      factories.add(
          new OneSentenceStageFactory(
              installed
                  .find("segment", engine)
                  .map(InstalledStage::factory)
                  .orElseThrow(() -> new IllegalStateException("no stage segment-" + engine))));
      own.append("segment: {engine: labels}\n");
    }
    engines.forEach(
        (task, engine) -> own.append(task).append(": {engine: \"").append(engine).append("\"}\n"));
    PipelineConfig config = PipelineConfig.profile(settings.profile());
    if (settings.config().isPresent()) {
      config = config.overriddenBy(PipelineConfig.read(settings.config().get()));
    }
    config = config.overriddenBy(PipelineConfig.parse(own.toString(), "the command"));
    if (!installed.problems().isEmpty()) {
      throw new ParallaxException(installed.problems());
    }
    return new TargetedRun(
        Planner.planUpTo(layers, StageRegistry.of(factories), config), byFile, settings.threads());
  }

  /** What runs. */
  public Plan plan() {
    return plan;
  }

  /**
   * Annotates.
   *
   * @return one result a text, in their order
   * @throws ParallaxException if no text could be annotated
   * @throws InterruptedException if the calling thread is interrupted
   */
  public List<AnnotatedArticle> run(ProgressListener progress)
      throws ParallaxException, InterruptedException {
    List<Article> articles =
        texts.values().stream().map(text -> ParagraphArticle.of(text.id(), text.text())).toList();
    try (AnnotationCache cache = AnnotationCache.none();
        PipelineRunner runner =
            new PipelineRunner(plan, RunOptions.threads(threads), cache, progress)) {
      List<AnnotatedArticle> annotated = runner.run(articles);
      List<Diagnostic> failures = failures(annotated);
      if (annotated.stream()
          .allMatch(article -> article.diagnostics().stream().anyMatch(Diagnostic::isFailure))) {
        throw new ParallaxException(
            Diagnostic.of(
                Problem.STAGE_FAILED,
                "the labelled texts",
                "none could be annotated: " + failures.get(0).what(),
                ""));
      }
      return annotated;
    }
  }

  /** Why stages failed. */
  public static List<Diagnostic> failures(List<AnnotatedArticle> annotated) {
    return annotated.stream()
        .flatMap(article -> article.diagnostics().stream())
        .filter(Diagnostic::isFailure)
        .toList();
  }
}
