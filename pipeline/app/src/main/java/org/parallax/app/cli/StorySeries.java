package org.parallax.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.story.Cell;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.Target;
import org.parallax.api.story.VoiceScope;
import org.parallax.app.run.Annotator;
import org.parallax.app.run.ConsoleProgress;
import org.parallax.app.run.OutputFolder;
import org.parallax.app.run.RunSettings;
import org.parallax.app.run.StoryRun;
import org.parallax.ingest.StoryTexts;

/** Makes the reports of one or more stories with one set of loaded stages. */
final class StorySeries {

  private final Console console;
  private final RunSettings settings;

  StorySeries(Console console, AnnotationOptions annotation, RunOptions options) {
    this.console = console;
    this.settings = options.settings(annotation);
  }

  /**
   * What became of a story.
   *
   * @param folder of its report
   * @param comparison what was found
   */
  record Made(Path folder, StoryComparison comparison) {}

  /**
   * Makes them all.
   *
   * @param folderOf where each report goes
   * @param index gets what was made, at the end; for a series of several stories
   * @return exit code
   */
  int run(List<StoryTexts> texts, Function<StoryTexts, Path> folderOf, Optional<Index> index)
      throws Exception {
    List<OutputFolder> folders = prepare(texts, folderOf);
    boolean failures = false;
    List<Made> made = new ArrayList<>();
    try (ConsoleProgress progress =
            new ConsoleProgress(console.err(), Terminal.isThere(), settings.quiet());
        Annotator annotator = Annotator.open(settings.annotation(), progress)) {
      StoryRun run = new StoryRun(annotator, settings, ProgramVersion.read(), Clock.systemUTC());
      for (int i = 0; i < texts.size(); i++) {
        StoryComparison comparison = run.report(texts.get(i), folders.get(i));
        progress.rest();
        failures |= tell(texts.get(i), comparison);
        made.add(new Made(folders.get(i).folder(), comparison));
        summarise(folders.get(i).folder(), comparison);
      }
      console.tell(annotator.cacheWarnings());
      if (index.isPresent()) {
        index.get().write(made);
      }
    } finally {
      folders.forEach(OutputFolder::close);
    }
    return failures ? ExitCode.DONE_WITH_FAILURES : ExitCode.DONE;
  }

  /** Writes what stands above several reports. */
  interface Index {
    void write(List<Made> made) throws Exception;
  }

  /** Makes a report for each story, in folders below {@code reports}, and an index over all. */
  int runBatch(String title, List<StoryTexts> texts, Path reports) throws Exception {
    return run(texts, text -> reports.resolve(text.story().id()), Optional.empty());
  }

  private static List<OutputFolder> prepare(
      List<StoryTexts> texts, Function<StoryTexts, Path> folderOf) throws ParallaxException {
    Set<Path> taken = new HashSet<>();
    List<OutputFolder> folders = new ArrayList<>();
    try {
      for (StoryTexts text : texts) {
        Path folder = folderOf.apply(text);
        if (!taken.add(folder.toAbsolutePath().normalize())) {
          throw new ParallaxException(
              Diagnostic.of(
                  Problem.COMMAND_USAGE,
                  folder.toString(),
                  "two stories would write their reports to this folder",
                  "Give them different titles, or make the reports one by one"));
        }
        folders.add(OutputFolder.prepare(folder));
      }
      return folders;
    } catch (ParallaxException e) {
      folders.forEach(OutputFolder::close);
      throw e;
    }
  }

  /** Says what went wrong; whether part of the result is missing. */
  private boolean tell(StoryTexts texts, StoryComparison comparison) {
    List<Diagnostic> diagnostics = new ArrayList<>(texts.warnings());
    diagnostics.addAll(comparison.diagnostics());
    for (ComparedArticle article : comparison.articles()) {
      diagnostics.addAll(article.diagnostics());
    }
    console.tell(diagnostics);
    return diagnostics.stream().anyMatch(Diagnostic::isFailure);
  }

  /** A short table for the eye, and the path for the mouse. */
  private void summarise(Path folder, StoryComparison comparison) {
    console.out().println(comparison.story().title());
    for (Target target : comparison.targets()) {
      console.out().println("  " + target.name());
      for (Cell cell : comparison.cells()) {
        if (cell.target().equals(target.entity()) && cell.voice() == VoiceScope.ALL) {
          console
              .out()
              .printf(
                  "    %-16s %-14s %3d mentions in %d sentences%n",
                  cell.source(), cell.verdict().label(), cell.mentions(), cell.sentences().size());
        }
      }
    }
    console.out().println("Report: " + folder.resolve("index.html"));
    console.out().flush();
  }
}
