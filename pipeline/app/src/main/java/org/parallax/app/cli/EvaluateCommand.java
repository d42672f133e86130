package org.parallax.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parallax.app.evaluate.MentionEvaluation;
import org.parallax.app.run.Annotator;
import org.parallax.app.run.ConsoleProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores on labelled data. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Scores stages on labelled data; docs/evaluation.md gives the data formats.")
final class EvaluateCommand implements Callable<Integer> {

  /** What can be scored. */
  enum Task {
    MENTIONS
  }

  private final Console console;

  @Parameters(index = "0", paramLabel = "TASK", description = "One of: ${COMPLETION-CANDIDATES}.")
  private Task task = Task.MENTIONS;

  @Parameters(index = "1", paramLabel = "DATA", description = "The labelled data.")
  private Path data = Path.of("");

  @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures as JSON too.")
  private @Nullable Path json;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Writes what was predicted, in the form of DATA.")
  private @Nullable Path predictions;

  @Mixin private AnnotationOptions annotation = new AnnotationOptions();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    switch (task) {
      case MENTIONS -> mentions();
    }
    return ExitCode.DONE;
  }

  private void mentions() throws Exception {
    MentionEvaluation evaluation = MentionEvaluation.of(data);
    try (ConsoleProgress progress = new ConsoleProgress(console.err(), false, true);
        Annotator annotator = Annotator.open(annotation.annotation(), progress)) {
      evaluation.run(annotator::annotate);
    }
    console.out().print(evaluation.table());
    evaluation.write(Optional.ofNullable(json), Optional.ofNullable(predictions));
  }
}
