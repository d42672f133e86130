package org.parallax.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.app.evaluate.coreference.AlignmentEvaluation;
import org.parallax.app.evaluate.coreference.CoreferenceEvaluation;
import org.parallax.app.evaluate.extraction.ExtractionEvaluation;
import org.parallax.app.evaluate.mention.MentionEvaluation;
import org.parallax.app.evaluate.zone.ZoneEvaluation;
import org.parallax.app.run.Annotator;
import org.parallax.app.run.ConsoleProgress;
import org.parallax.compare.concept.PhraseAligner;
import org.parallax.engine.plan.PipelineConfig;
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
  private static final String LEMMA = "lemma";
  private static final Set<LayerKey<?>> COREFERENCE = Set.of(Layers.COREFERENCE);
  private static final String CORENLP = "corenlp-";
  private static final Set<String> CORENLP_SYSTEMS =
      Set.of(CORENLP + "neural", CORENLP + "fastneural", CORENLP + "statistical");
  private static final Pattern ENGINE_NAME = Pattern.compile("[a-z0-9-]{1,40}");

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
                  "JSON lines, an article a line, or a report folder whose mentions were"
                      + " corrected.")
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
    files.write(evaluation::writeFigures, evaluation::writePredictions);
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
    files.write(evaluation::writeFigures, evaluation::writePredictions);
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
      @Option(
              names = "--engine",
              paramLabel = "NAME",
              description = "The engine of coreference; default: that of profile and --config.")
          @Nullable String engine,
      @Option(
              names = "--against",
              paramLabel = "NAME",
              description = {
                "Scores another engine on the same data, too: one that is installed, or",
                "corenlp-neural, corenlp-fastneural, corenlp-statistical."
              })
          @Nullable String against,
      @Mixin EvaluationFiles files,
      @Mixin AnnotationOptions annotation)
      throws Exception {
    CoreferenceEvaluation evaluation = CoreferenceEvaluation.of(data, Optional.ofNullable(texts));
    Optional<PipelineConfig> other =
        against == null ? Optional.empty() : Optional.of(coreferenceBy(against));
    Optional<PipelineConfig> own =
        engine == null ? Optional.empty() : Optional.of(coreferenceBy(engine));
    List<Diagnostic> failures = new ArrayList<>(score(evaluation, own, annotation));
    files.write(evaluation::writeFigures, evaluation::writePredictions);
    if (other.isPresent()) {
      failures.addAll(score(evaluation.again(), other, annotation));
    }
    return end(failures);
  }

  @Command(
      name = "alignment",
      mixinStandardHelpOptions = true,
      description = {
        "Scores how given phrases of several articles are sorted into what they speak of:",
        "MUC, B-cubed, CEAF-e, CoNLL F1, a topic at a time and overall."
      })
  Integer alignment(
      @Parameters(
              paramLabel = "DATA",
              description = "A CoNLL file; documents are named TOPIC/DOCUMENT.")
          Path data,
      @Option(
              names = "--against",
              paramLabel = LEMMA,
              defaultValue = LEMMA,
              description = "Scores the same head lemma, too; the default.")
          String against,
      @Mixin EvaluationFiles files,
      @Mixin AnnotationOptions annotation)
      throws Exception {
    if (!against.equals(LEMMA)) {
      throw wrong("--against knows " + LEMMA + ", not '" + against + "'");
    }
    AlignmentEvaluation evaluation = AlignmentEvaluation.of(data);
    List<Diagnostic> failures;
    try (ConsoleProgress progress = new ConsoleProgress(console.err(), false, true);
        Annotator annotator =
            Annotator.openUpTo(
                Set.of(Layers.DEPENDENCIES, Layers.MENTIONS), annotation.annotation(), progress)) {
      failures = evaluation.run(annotator::annotate, PhraseAligner.open());
    }
    console.out().print(evaluation.table());
    files.write(evaluation::writeFigures, evaluation::writePredictions);
    return end(failures);
  }

  private List<Diagnostic> score(
      CoreferenceEvaluation evaluation, Optional<PipelineConfig> over, AnnotationOptions annotation)
      throws Exception {
    try (ConsoleProgress progress = new ConsoleProgress(console.err(), false, true);
        Annotator annotator =
            Annotator.openUpTo(COREFERENCE, annotation.annotation(), over, progress)) {
      List<Diagnostic> failures = evaluation.run(annotator::annotate);
      String stages = String.join(", ", annotator.timings().keySet());
      console.out().print("stages: " + stages + "\n" + evaluation.table());
      boolean kept = annotator.timings().values().stream().anyMatch(timing -> timing.cached() > 0);
      console
          .out()
          .print((kept ? "no times: results were kept (--no-cache)\n" : evaluation.cost()) + "\n");
      return failures;
    }
  }

  /** CoreNLP's own systems are one engine with a parameter. */
  private PipelineConfig coreferenceBy(String engine) throws ParallaxException {
    if (!ENGINE_NAME.matcher(engine).matches()) {
      throw wrong("an engine's name has letters, digits and hyphens, unlike '" + engine + "'");
    }
    String choice =
        CORENLP_SYSTEMS.contains(engine)
            ? "{engine: corenlp-whole, algorithm: " + engine.substring(CORENLP.length()) + "}"
            : "{engine: " + engine + "}";
    return PipelineConfig.parse("coreference: " + choice, "--engine or --against");
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
