package org.parallax.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.app.evaluate.stance.SentenceStanceEvaluation;
import org.parallax.app.evaluate.stance.StorySentimentEvaluation;
import org.parallax.app.evaluate.target.TargetedRun;
import org.parallax.app.run.Annotator;
import org.parallax.app.run.ConsoleProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores stances. */
@Command(
    name = "stance",
    mixinStandardHelpOptions = true,
    description = {
      "Scores stances: towards labelled targets of sentences (JSON lines in NewsMTSC's forms),",
      "or, whole chain, of articles of several outlets on the same stories (SEESAW's layout)."
    })
final class EvaluateStanceCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "DATA",
      description = "JSON lines, or a folder that holds meta/, articles/ and annotations/.")
  private Path data = Path.of("");

  @Option(
      names = "--engine",
      paramLabel = "encoder|rules|corenlp",
      description = "Who judges. Default: the engine of the profile and the configuration.")
  private @Nullable String engine;

  @Option(
      names = "--split",
      paramLabel = "NAME",
      description = "Of a folder: the stories of this split alone.")
  private String split = "";

  @Mixin private EvaluationFiles files = new EvaluationFiles();
  @Mixin private AnnotationOptions annotation = new AnnotationOptions();

  EvaluateStanceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    return StorySentimentEvaluation.isLayout(data) ? stories() : sentences();
  }

  private int stories() throws Exception {
    if (engine != null) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--engine is for sentences; for stories write stance: {engine: %s} into a --config file"
              .formatted(engine));
    }
    StorySentimentEvaluation evaluation = StorySentimentEvaluation.of(data, split);
    List<Diagnostic> failures;
    try (ConsoleProgress progress = new ConsoleProgress(console.err(), false, true);
        Annotator annotator = Annotator.open(annotation.annotation(), progress)) {
      failures = evaluation.run(annotator::annotate);
    }
    console.out().print(evaluation.table());
    files.write(evaluation::writeFigures, evaluation::writePredictions);
    console.tell(failures);
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_FAILURES;
  }

  private int sentences() throws Exception {
    SentenceStanceEvaluation evaluation = SentenceStanceEvaluation.of(data);
    TargetedRun run =
        TargetedRun.of(
            evaluation.texts(),
            annotation.annotation(),
            engine == null ? Map.of() : Map.of("stance", engine),
            Set.of(Layers.STANCES),
            true);
    List<AnnotatedArticle> annotated;
    try (ConsoleProgress progress = new ConsoleProgress(console.err(), false, true)) {
      annotated = run.run(progress);
    }
    evaluation.score(annotated);
    String judge = run.plan().stages().get(run.plan().stages().size() - 1).name();
    console.out().print("judged by " + judge + "\n" + evaluation.table());
    if (files.json().isPresent()) {
      evaluation.writeFigures(files.json().get(), judge);
    }
    if (files.predictions().isPresent()) {
      evaluation.writePredictions(files.predictions().get());
    }
    List<Diagnostic> failures = TargetedRun.failures(annotated);
    console.tell(failures);
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_FAILURES;
  }
}
