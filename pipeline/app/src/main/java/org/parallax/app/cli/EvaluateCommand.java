package org.parallax.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.document.Layers;
import org.parallax.app.evaluate.coreference.CoreferenceEvaluation;
import org.parallax.app.evaluate.extraction.ExtractionEvaluation;
import org.parallax.app.evaluate.mention.MentionEvaluation;
import org.parallax.app.evaluate.zone.ZoneEvaluation;
import org.parallax.app.run.Annotator;
import org.parallax.app.run.ConsoleProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores on labelled data: a sub-command a task. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "TASK",
    description = "Scores stages on labelled data; docs/evaluation.md gives the data formats.")
final class EvaluateCommand implements Runnable {

  private static final String READABILITY4J = "readability4j";

  private final Console console;
  @Spec private @Nullable CommandSpec spec;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw wrong("no task was given");
  }

  @Command(
      name = "mentions",
      mixinStandardHelpOptions = true,
      description = {
        "Scores mentions of entities on labelled articles.",
        "What is scored are the stages, or a finished report named by --report."
      })
  Integer mentions(
      @Parameters(
              paramLabel = "DATA",
              description =
                  "JSON lines, an article a line, or a report folder whose mentions were corrected.")
          Path data,
      @Option(
              names = "--report",
              paramLabel = "FOLDER",
              description = "Scores the mentions of this report, nothing is annotated.")
          @Nullable Path report,
      @Option(
              names = "--entities",
              paramLabel = "ID",
              split = ",",
              description = "Scores these alone, such as RU,US,IR.")
          @Nullable Set<String> entities,
      @Mixin EvaluationFiles files,
      @Mixin AnnotationOptions annotation)
      throws Exception {
    MentionEvaluation evaluation =
        MentionEvaluation.of(data, entities == null ? Set.of() : entities);
    if (report != null) {
      evaluation.run(report);
    } else {
      try (ConsoleProgress progress = new ConsoleProgress(console.err(), false, true);
          Annotator annotator =
              Annotator.openUpTo(Set.of(Layers.MENTIONS), annotation.annotation(), progress)) {
        evaluation.run(annotator::annotate);
      }
    }
    console.out().print(evaluation.table());
    evaluation.write(files.json(), files.predictions());
    return ExitCode.DONE;
  }

  @Command(
      name = "extraction",
      mixinStandardHelpOptions = true,
      description = {
        "Scores the bodies of articles on web pages.",
        "The layout and the measure are those of scrapinghub/article-extraction-benchmark."
      })
  Integer extraction(
      @Parameters(
              paramLabel = "FOLDER",
              description = "Holds ground-truth.json and html/KEY.html.gz.")
          Path folder,
      @Option(
              names = "--against",
              paramLabel = READABILITY4J,
              description = "Scores this library on the same pages, too.")
          @Nullable String against,
      @Option(names = "--errors", description = "Lists the pages that lose most.") boolean errors,
      @Mixin EvaluationFiles files,
      @Mixin AnnotationOptions annotation)
      throws Exception {
    if (against != null && !against.equals(READABILITY4J)) {
      throw wrong("--against knows " + READABILITY4J + ", not '" + against + "'");
    }
    ExtractionEvaluation evaluation = ExtractionEvaluation.of(folder);
    List<Diagnostic> failures;
    try (ConsoleProgress progress = new ConsoleProgress(console.err(), false, true);
        Annotator annotator = zones(annotation, progress)) {
      failures = evaluation.run(ProgramVersion.read(), annotator::annotate);
    }
    if (against != null) {
      evaluation.runReadability4j();
    }
    console.out().print(evaluation.table());
    if (errors) {
      console.out().print("\n" + evaluation.errors());
    }
    if (files.json().isPresent()) {
      evaluation.writeFigures(files.json().get());
    }
    if (files.predictions().isPresent()) {
      evaluation.writePredictions(files.predictions().get());
    }
    return end(failures);
  }

  @Command(
      name = "zones",
      mixinStandardHelpOptions = true,
      description = "Scores the zones of lines on labelled pages.")
  Integer zones(
      @Parameters(
              paramLabel = "DATA",
              description =
                  "A file, or a folder of them, whose lines begin with H, Y, B, C, R or F and a"
                      + " space.")
          Path data,
      @Option(names = "--errors", description = "Lists the lines that got another zone.")
          boolean errors,
      @Mixin EvaluationFiles files,
      @Mixin AnnotationOptions annotation)
      throws Exception {
    ZoneEvaluation evaluation = ZoneEvaluation.of(data);
    List<Diagnostic> failures;
    try (ConsoleProgress progress = new ConsoleProgress(console.err(), false, true);
        Annotator annotator = zones(annotation, progress)) {
      failures = evaluation.run(annotator::annotate);
    }
    console.out().print(evaluation.table());
    if (errors) {
      console.out().print("\n" + evaluation.errors());
    }
    if (files.json().isPresent()) {
      evaluation.writeFigures(files.json().get());
    }
    if (files.predictions().isPresent()) {
      evaluation.writePredictions(files.predictions().get());
    }
    return end(failures);
  }

  @Command(
      name = "coreference",
      mixinStandardHelpOptions = true,
      description = "Scores coreference on labelled documents: MUC, B-cubed, CEAF-e, CoNLL F1.")
  Integer coreference(
      @Parameters(paramLabel = "DATA", description = "A .conll file, or a folder of them.")
          Path data,
      @Option(
              names = "--texts",
              paramLabel = "FOLDER",
              description = "CoNLL-U files of the same names, for the text as it was printed.")
          @Nullable Path texts,
      @Mixin EvaluationFiles files,
      @Mixin AnnotationOptions annotation)
      throws Exception {
    CoreferenceEvaluation evaluation = CoreferenceEvaluation.of(data, Optional.ofNullable(texts));
    List<Diagnostic> failures;
    try (ConsoleProgress progress = new ConsoleProgress(console.err(), false, true);
        Annotator annotator =
            Annotator.openUpTo(Set.of(Layers.COREFERENCE), annotation.annotation(), progress)) {
      failures = evaluation.run(annotator::annotate);
    }
    console.out().print(evaluation.table());
    if (files.json().isPresent()) {
      evaluation.writeFigures(files.json().get());
    }
    if (files.predictions().isPresent()) {
      evaluation.writePredictions(files.predictions().get());
    }
    return end(failures);
  }

  /** No more stages than lead to zones. */
  private static Annotator zones(AnnotationOptions annotation, ConsoleProgress progress)
      throws Exception {
    return Annotator.openUpTo(Set.of(Layers.ZONES), annotation.annotation(), progress);
  }

  private int end(List<Diagnostic> failures) {
    console.tell(failures);
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_FAILURES;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
