package org.parallax.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.app.evaluate.EvaluationFile;
import org.parallax.app.evaluate.narrative.FrameTable;
import org.parallax.app.evaluate.narrative.NarrativeEvaluation;
import org.parallax.app.evaluate.narrative.NarrativeEvaluation.Judge;
import org.parallax.app.evaluate.target.ClassScores;
import org.parallax.app.run.ConsoleProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores roles or frames of articles. */
@Command(mixinStandardHelpOptions = true)
final class EvaluateNarrativeCommand implements Callable<Integer> {

  /** What is scored. */
  enum Task {
    ROLES,
    FRAMES
  }

  private final Console console;
  private final Task task;

  @Parameters(
      paramLabel = "FOLDER",
      description = "Holds articles_metadata.tsv and role_and_frame_annoations.tsv.")
  private Path folder = Path.of("");

  @Mixin private EvaluationFiles files = new EvaluationFiles();
  @Mixin private AnnotationOptions annotation = new AnnotationOptions();

  EvaluateNarrativeCommand(Console console, Task task) {
    this.console = console;
    this.task = task;
  }

  @Override
  public Integer call() throws Exception {
    NarrativeEvaluation evaluation = NarrativeEvaluation.of(folder);
    List<Diagnostic> failures = new ArrayList<>();
    try (ConsoleProgress progress = new ConsoleProgress(console.err(), false, true)) {
      for (Judge judge : Judge.values()) {
        failures.addAll(
            evaluation.run(judge, task == Task.FRAMES, annotation.annotation(), progress));
      }
    }
    ObjectNode figures = new ObjectMapper().createObjectNode();
    figures.put("task", task.name().toLowerCase(Locale.ROOT));
    if (task == Task.ROLES) {
      tell(evaluation.majority(), "roles, majority", figures.putObject("majority"));
      tell(evaluation.roles(Judge.LEXICON), "roles, lexicon", figures.putObject("lexicon"));
      tell(evaluation.roles(Judge.CONFIGURED), "roles", figures.putObject("configured"));
    } else {
      tell(evaluation.frames(Judge.LEXICON), "frames, lexicon", figures.putObject("lexicon"));
      tell(evaluation.frames(Judge.CONFIGURED), "frames", figures.putObject("configured"));
    }
    if (files.json().isPresent()) {
      EvaluationFile.write(files.json().get(), figures);
    }
    if (files.predictions().isPresent()) {
      EvaluationFile.write(files.predictions().get(), evaluation.predictions());
    }
    console.tell(failures);
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_FAILURES;
  }

  private void tell(ClassScores scores, String title, ObjectNode node) {
    console.out().print(scores.table(title) + "\n");
    node.put("macro_f1", scores.macroF1()).put("accuracy", scores.accuracy());
    scores.shown().forEach(name -> node.put("f1_" + name, scores.of(name).f1()));
  }

  private void tell(FrameTable table, String title, ObjectNode node) {
    console.out().print(table.table(title) + "\n");
    node.put("macro_f1", table.macroF1()).put("always_f1", table.alwaysF1());
    table.scores().forEach((frame, score) -> node.put("f1_" + frame, score.f1()));
  }
}
