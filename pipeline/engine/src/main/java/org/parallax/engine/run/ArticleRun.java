package org.parallax.engine.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layer;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.document.Provenance;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.text.Article;
import org.parallax.engine.cache.AnnotationCache;
import org.parallax.engine.external.DefectException;
import org.parallax.engine.plan.Plan;
import org.parallax.engine.plan.PlannedStage;
import org.parallax.engine.run.ProgressListener.Outcome;

/** Takes one article through a plan. */
final class ArticleRun {

  private static final String REPORT_IT = "It is a defect of the stage; tell its author";

  /** What was known before a stage had its turn. */
  private record State(Document document, StageKeys keys, ArticleDiagnostics diagnostics) {}

  private final Plan plan;
  private final RunOptions options;
  private final AnnotationCache cache;
  private final LoadedStages stages;
  private final TimedCalls threads;
  private final ProgressListener listener;
  private final Article article;
  private final List<State> states = new ArrayList<>();
  private StageKeys keys;
  private ArticleDiagnostics diagnostics;
  private Document document;
  private boolean leftOut;

  ArticleRun(
      Plan plan,
      RunOptions options,
      AnnotationCache cache,
      LoadedStages stages,
      TimedCalls threads,
      ProgressListener listener,
      Article article) {
    this.plan = plan;
    this.options = options;
    this.cache = cache;
    this.stages = stages;
    this.threads = threads;
    this.listener = listener;
    this.article = article;
    this.keys = new StageKeys(article);
    this.diagnostics = new ArticleDiagnostics(article.id(), options.messages());
    this.document = Document.of(article);
  }

  Article article() {
    return article;
  }

  /** Takes the article through the plan as far as the stage with this number, that one left out. */
  void goTo(int stop) throws InterruptedException {
    if (states.isEmpty()) {
      listener.articleBegun(article);
    }
    while (states.size() < stop && !leftOut) {
      PlannedStage stage = plan.stages().get(states.size());
      states.add(new State(document, keys.copy(), diagnostics.copy()));
      listener.stageBegun(article, stage.name());
      long begun = System.nanoTime();
      Outcome outcome = run(stage);
      if (outcome != Outcome.COMPUTED) {
        listener.stageDone(article, stage.name(), outcome, since(begun));
      }
    }
  }

  /**
   * Takes the article to the end of the plan.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  void finish() throws InterruptedException {
    goTo(plan.stages().size());
    listener.articleDone(article, status());
  }

  /** Adds a layer that no stage writes, and goes back to before the first stage that reads it. */
  void give(Layer<?> layer) {
    for (int i = 0; i < states.size(); i++) {
      if (plan.stages().get(i).stage().reads().contains(layer.key())) {
        State before = states.get(i);
        document = before.document();
        keys = before.keys();
        diagnostics = before.diagnostics();
        leftOut = false;
        states.subList(i, states.size()).clear();
        break;
      }
    }
    document = document.with(layer);
    keys.wrote(layer.key(), StageKeys.of(layer));
  }

  AnnotatedArticle result() {
    return new AnnotatedArticle(document, status(), diagnostics.all());
  }

  private ArticleStatus status() {
    if (leftOut) {
      return ArticleStatus.LEFT_OUT;
    }
    if (!diagnostics.hasFailure()) {
      return ArticleStatus.OK;
    }
    return document.keys().isEmpty() ? ArticleStatus.FAILED : ArticleStatus.INCOMPLETE;
  }

  private Outcome run(PlannedStage stage) throws InterruptedException {
    List<LayerKey<?>> missing =
        stage.stage().needs().stream().filter(key -> !document.has(key)).toList();
    if (!missing.isEmpty()) {
      diagnostics.add(
          stage.name(),
          Problem.STAGE_SKIPPED,
          "skipped, because the layers it needs are missing: "
              + missing.stream().map(LayerKey::name).collect(Collectors.joining(", ")),
          "Look at the failure above");
      return Outcome.SKIPPED;
    }
    String key = keys.of(stage);
    Optional<Answer> cached = find(stage, key);
    if (cached.isPresent()) {
      take(stage, cached.get(), key);
      return Outcome.CACHED;
    }
    expectDependants(stage);
    Optional<Answer> computed = compute(stage);
    computed.ifPresent(
        answer -> {
          keep(stage, answer, key);
          take(stage, answer, key);
        });
    return computed.isPresent() ? Outcome.COMPUTED : Outcome.FAILED;
  }

  /** What is asked again because a stage had no answer kept will be asked of its dependants too. */
  private void expectDependants(PlannedStage stage) {
    // Before the language is known the article may yet be left out, and nothing loaded at all.
    boolean languageKnown =
        document.has(Layers.LANGUAGE)
            || plan.stages().stream()
                .noneMatch(planned -> planned.stage().gives().contains(Layers.LANGUAGE));
    if (languageKnown) {
      stages.expect(List.of(stage));
      stages.expect(plan.dependantsOf(stage));
    }
  }

  private Optional<Answer> compute(PlannedStage stage) throws InterruptedException {
    Duration limit = plan.timeLimit();
    Notes notes = new Notes(options.messages());
    try {
      Stage loaded;
      try {
        loaded = stages.get(stage);
      } catch (ExecutionException e) {
        failed(stage, e, "cannot be loaded: ");
        return Optional.empty();
      } catch (TimeoutException e) {
        tookTooLong(stage, "took longer than " + told(limit) + " to load");
        return Optional.empty();
      }
      long begun = System.nanoTime();
      Document before = document;
      Answer answer =
          threads.call(
              () ->
                  new Answer(
                      Contract.check(stage.stage(), loaded.annotate(before, notes), article.text()),
                      notes.kept(),
                      notes.dropped()),
              limit);
      listener.stageDone(article, stage.name(), Outcome.COMPUTED, since(begun));
      return Optional.of(answer);
    } catch (ExecutionException e) {
      failed(stage, e, "");
    } catch (TimeoutException e) {
      tookTooLong(stage, "took longer than " + told(limit) + " and was abandoned");
    }
    return Optional.empty();
  }

  private void tookTooLong(PlannedStage stage, String what) {
    diagnostics.add(
        stage.name(),
        Problem.STAGE_TIMEOUT,
        what,
        "Raise engine.time-limit (seconds) in a configuration file, or shorten the article");
  }

  private void failed(PlannedStage stage, ExecutionException e, String during) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    if (cause instanceof VirtualMachineError fatal && !(cause instanceof StackOverflowError)) {
      throw fatal; // memory is out, or the machine broken: no result can be trusted any more
    }
    if (cause instanceof DefectException) {
      diagnostics.add(stage.name(), Problem.STAGE_DEFECT, during + cause.getMessage(), REPORT_IT);
    } else if (cause instanceof StageException) {
      diagnostics.add(stage.name(), Problem.STAGE_FAILED, during + cause.getMessage(), "");
    } else {
      diagnostics.add(
          stage.name(),
          Problem.STAGE_FAILED,
          during + "threw " + cause + at(cause),
          "Please report it with the article's path");
    }
  }

  private static String at(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }

  private Optional<Answer> find(PlannedStage stage, String key) {
    Optional<byte[]> bytes = cache.find(key);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try {
      Answer answer = AnswerCodec.read(bytes.get(), stage.stage().gives());
      Contract.check(stage.stage(), answer.result(), article.text());
      return Optional.of(answer);
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // written by another version: computed again and replaced
    }
  }

  private void keep(PlannedStage stage, Answer answer, String key) {
    try {
      cache.put(key, AnswerCodec.write(answer));
    } catch (IllegalArgumentException e) {
      diagnostics.add(
          stage.name(),
          Problem.STAGE_NOTE,
          "its layers cannot be written as JSON, so they are not kept in the cache: "
              + e.getMessage(),
          REPORT_IT);
    }
  }

  private void take(PlannedStage stage, Answer answer, String key) {
    answer
        .result()
        .layers()
        .forEach(
            (layer, items) -> {
              document = document.with(layer(layer, items, stage.provenance()));
              keys.wrote(layer, key);
            });
    diagnostics.add(stage.name(), answer);
    answer
        .result()
        .leftOutBecause()
        .ifPresent(
            reason -> {
              leftOut = true;
              // A stage that has told it in its own words need not be repeated.
              if (answer.notes().stream()
                  .noneMatch(note -> note.problem() == Problem.ARTICLE_LANGUAGE)) {
                diagnostics.add(
                    stage.name(), Problem.STAGE_NOTE, "the article is left out: " + reason, "");
              }
            });
  }

  private static <T> Layer<T> layer(LayerKey<T> key, List<?> items, Provenance provenance) {
    return new Layer<>(key, items.stream().<T>map(key.type()::cast).toList(), provenance);
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static String told(Duration limit) {
    return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }
}
