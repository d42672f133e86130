package org.parallax.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.document.Layers;
import org.parallax.app.evaluate.quote.QuoteEvaluation;
import org.parallax.app.run.Annotator;
import org.parallax.app.run.ConsoleProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores attributed statements. */
@Command(
    name = "quotes",
    mixinStandardHelpOptions = true,
    description = {
      "Scores attributed statements: what was said, who said it, by which cue.",
      "The layout is PolNeAR's: text/NAME.txt and attributions/NAME_ANNOTATOR.ann."
    })
final class EvaluateQuotesCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FOLDER", description = "Holds text/ and attributions/.")
  private Path folder = Path.of("");

  @Mixin private EvaluationFiles files = new EvaluationFiles();
  @Mixin private AnnotationOptions annotation = new AnnotationOptions();

  EvaluateQuotesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    QuoteEvaluation evaluation = QuoteEvaluation.of(folder);
    List<Diagnostic> failures;
    try (ConsoleProgress progress = new ConsoleProgress(console.err(), false, true);
        Annotator annotator =
            Annotator.openUpTo(Set.of(Layers.QUOTES), annotation.annotation(), progress)) {
      failures = evaluation.run(annotator::annotate);
    }
    console.out().print(evaluation.table());
    files.write(evaluation::writeFigures, evaluation::writePredictions);
    console.tell(failures);
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_FAILURES;
  }
}
