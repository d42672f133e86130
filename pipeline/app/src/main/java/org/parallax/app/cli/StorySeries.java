package org.parallax.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.Cell;
import org.parallax.api.story.Source;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.Target;
import org.parallax.api.story.VoiceScope;
import org.parallax.app.run.Annotator;
import org.parallax.app.run.ConsoleProgress;
import org.parallax.app.run.OutputFolder;
import org.parallax.app.run.RunSettings;
import org.parallax.app.run.StoryRun;
import org.parallax.ingest.StoryTexts;
import org.parallax.reports.batch.IndexedStory;
import org.parallax.reports.batch.StoryOutcome;

/** Makes the reports of one or more stories with one set of loaded stages. */
final class StorySeries {

  private final Console console;
  private final RunSettings settings;

  StorySeries(Console console, AnnotationOptions annotation, RunOptions options) {
    this.console = console;
    this.settings = options.settings(annotation);
  }

  /**
   * Makes them all, and lets none be seen before all are made: the first that cannot be made ends
   * the command with nothing written.
   *
   * @param folderOf where each report goes
   * @return exit code
   */
  int run(List<StoryTexts> texts, Function<StoryTexts, Path> folderOf) throws Exception {
    List<OutputFolder> folders = prepare(texts, folderOf);
    List<Made> made = new ArrayList<>();
    try (ConsoleProgress progress =
            new ConsoleProgress(console.err(), Terminal.isThere(), settings.quiet());
        Annotator annotator = Annotator.open(settings.annotation(), progress)) {
      StoryRun run = run(annotator);
      for (StoryTexts text : texts) {
        run.checkLedger(text);
      }
      for (int i = 0; i < texts.size(); i++) {
        made.add(report(run, progress, texts.get(i), folders.get(i)));
      }
      console.tell(annotator.cacheWarnings());
      for (int i = 0; i < texts.size(); i++) {
        publish(folders.get(i), made.get(i));
      }
    } finally {
      folders.forEach(OutputFolder::close);
    }
    return made.stream().anyMatch(Made::isIncomplete) ? ExitCode.DONE_WITH_FAILURES : ExitCode.DONE;
  }

  /**
   * Makes a report for each story and an index over all. A story that cannot be made stands in the
   * index with the reason, and the others go on.
   *
   * @param read stories that could be read
   * @param broken index entries of those that could not
   * @param reports folder of the index; each report lies in a folder below it
   * @return exit code
   */
  int runBatch(List<StoryTexts> read, List<IndexedStory> broken, Path reports) throws Exception {
    BatchIndex index = BatchIndex.prepare(reports);
    List<IndexedStory> stories = new ArrayList<>(broken);
    try (ConsoleProgress progress =
            new ConsoleProgress(console.err(), Terminal.isThere(), settings.quiet());
        Annotator annotator = Annotator.open(settings.annotation(), progress)) {
      StoryRun run = run(annotator);
      for (StoryTexts texts : read) {
        stories.add(inBatch(run, progress, texts, reports));
        // Written after every story, so that a batch that is broken off has an index too.
        index.write(stories);
      }
      console.tell(annotator.cacheWarnings());
    }
    console.out().println("Index: " + index.page());
    return stories.stream().allMatch(story -> story.outcome() == StoryOutcome.DONE)
        ? ExitCode.DONE
        : ExitCode.DONE_WITH_FAILURES;
  }

  private IndexedStory inBatch(
      StoryRun run, ConsoleProgress progress, StoryTexts texts, Path reports)
      throws InterruptedException {
    String id = texts.story().id();
    try (OutputFolder folder = OutputFolder.prepare(reports.resolve(id))) {
      Made made = report(run, progress, texts, folder);
      publish(folder, made);
      return new IndexedStory(
          texts.story().title(),
          id,
          made.comparison().story().sources().stream().map(Source::name).toList(),
          made.comparison().targets().stream().map(Target::name).toList(),
          made.isIncomplete() ? StoryOutcome.INCOMPLETE : StoryOutcome.DONE,
          made.failures().stream().findFirst().map(Diagnostic::message).orElse(""));
    } catch (ParallaxException e) {
      console.tell(e.diagnostics());
      return BatchIndex.failed(texts.story().title(), id, e);
    }
  }

  /**
   * A report that was made.
   *
   * @param comparison what was found
   * @param failures what is missing in it
   */
  private record Made(StoryComparison comparison, List<Diagnostic> failures) {
    boolean isIncomplete() {
      return !failures.isEmpty();
    }
  }

  private StoryRun run(Annotator annotator) throws ParallaxException, IOException {
    return new StoryRun(annotator, settings, ProgramVersion.read(), Clock.systemUTC());
  }

  private Made report(StoryRun run, ConsoleProgress progress, StoryTexts texts, OutputFolder folder)
      throws ParallaxException, InterruptedException {
    StoryComparison comparison = run.report(texts, folder);
    progress.rest();
    List<Diagnostic> diagnostics = new ArrayList<>(texts.warnings());
    diagnostics.addAll(comparison.diagnostics());
    comparison.articles().forEach(article -> diagnostics.addAll(article.diagnostics()));
    console.tell(diagnostics);
    return new Made(comparison, missing(comparison, diagnostics));
  }

  private void publish(OutputFolder folder, Made made) throws ParallaxException {
    folder.publish();
    summarise(folder.folder(), made.comparison());
  }

  /** What costs the report something: failures, and why an article was left out. */
  private static List<Diagnostic> missing(
      StoryComparison comparison, List<Diagnostic> diagnostics) {
    Set<Diagnostic> reasons = new HashSet<>();
    comparison.articles().stream()
        .filter(article -> article.status() == ArticleStatus.LEFT_OUT)
        .forEach(article -> reasons.addAll(article.diagnostics()));
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.isFailure() || reasons.contains(diagnostic))
        .toList();
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
