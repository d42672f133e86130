package org.parallax.app.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.ledger.Ledger;
import org.parallax.api.report.ReportFormat;
import org.parallax.api.story.Method;
import org.parallax.api.story.Source;
import org.parallax.api.story.Story;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.Target;
import org.parallax.compare.TargetResolver;
import org.parallax.ingest.StoryTexts;
import org.parallax.ingest.ledger.LedgerReader;
import org.parallax.reports.TextFiles;

/** Takes one story from its texts to the finished report folder. */
public final class StoryRun {

  private final Annotator annotator;
  private final RunSettings settings;
  private final String programVersion;
  private final Clock clock;
  private final List<ReportFormat> formats;

  /**
   * Ready for any number of stories.
   *
   * @param programVersion to name in reports
   * @throws ParallaxException if a format is not installed
   */
  public StoryRun(Annotator annotator, RunSettings settings, String programVersion, Clock clock)
      throws ParallaxException {
    this.annotator = annotator;
    this.settings = settings;
    this.programVersion = programVersion;
    this.clock = clock;
    this.formats = Formats.named(settings.formats());
  }

  /**
   * Makes the report. It is not seen before the caller publishes the folder.
   *
   * @param texts the story and its articles
   * @param out folder for the report, prepared by the caller
   * @return what was found
   * @throws ParallaxException if targets or sources are unknown, or the report cannot be written;
   *     nothing is left behind
   * @throws InterruptedException if the calling thread is interrupted
   */
  public StoryComparison report(StoryTexts texts, OutputFolder out)
      throws ParallaxException, InterruptedException {
    Instant begun = clock.instant();
    List<Diagnostic> warnings = new ArrayList<>();
    Optional<Ledger> ledger = ledger(texts, warnings);
    StoryComparison comparison =
        compare(chosen(texts, settings.sources()), ledger, warnings).telling(warnings);
    try {
      TextFiles.write(comparison, out);
      for (ReportFormat format : formats) {
        format.write(comparison, out);
      }
      Instant finished = clock.instant();
      RunRecord record = new RunRecord(comparison, settings, texts.fetches(), finished);
      record.timings(Duration.between(begun, finished), annotator.timings());
      record.write(out);
    } catch (IOException e) {
      throw out.failure(e);
    }
    return comparison;
  }

  /**
   * Makes sure that a story's ledger can be read, before any work is done.
   *
   * @throws ParallaxException with all that is wrong with it
   */
  public void checkLedger(StoryTexts texts) throws ParallaxException {
    ledger(texts, new ArrayList<>());
  }

  /** The story's ledger; a file that was named must be there. */
  private Optional<Ledger> ledger(StoryTexts texts, List<Diagnostic> warnings)
      throws ParallaxException {
    Optional<Path> file = settings.ledger().of(texts);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Optional<Ledger> ledger = LedgerReader.find(file.get(), warnings);
    if (ledger.isEmpty() && settings.ledger().file().isPresent()) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.LEDGER_SYNTAX,
              file.get().toString(),
              "there is no such file",
              "Name a ledger that `parallax entities` wrote"));
    }
    return ledger;
  }

  private StoryComparison compare(
      StoryTexts texts, Optional<Ledger> ledger, List<Diagnostic> warnings)
      throws ParallaxException, InterruptedException {
    Story story = texts.story();
    StoryReading reading = StoryReading.begin(annotator, texts, ledger);
    reading.notObeyed().ifPresent(warnings::add);
    // Targets are resolved as soon as entities are known, because a name may be known to the
    // story's articles alone, and before stances are, because these take most of the time.
    List<String> wanted = settings.targets().isEmpty() ? story.targets() : settings.targets();
    List<Target> targets =
        wanted.isEmpty()
            ? List.of()
            : reading.named(
                new TargetResolver(CatalogueNames.all(), reading.survey().entities())
                    .resolve(wanted));
    Method method =
        new Method(
            programVersion,
            settings.annotation().profile(),
            annotator.plan().uses(),
            new TreeMap<>());
    return reading
        .comparer()
        .compare(story, targets, reading.finish(), method, reading.concepts(), reading.ledger());
  }

  /** The story with the sources that the user asked for. */
  static StoryTexts chosen(StoryTexts texts, List<String> ids) throws ParallaxException {
    if (ids.isEmpty()) {
      return texts;
    }
    Set<String> known = new TreeSet<>();
    texts.story().sources().forEach(source -> known.add(source.id()));
    List<Diagnostic> problems = new ArrayList<>();
    for (String id : ids) {
      if (!known.contains(id)) {
        problems.add(
            Diagnostic.of(
                Problem.UNKNOWN_SOURCE,
                "--sources " + id,
                "the story has no such source",
                "It has " + String.join(", ", known)));
      }
    }
    if (!problems.isEmpty()) {
      throw new ParallaxException(problems);
    }
    return only(texts, ids);
  }

  private static StoryTexts only(StoryTexts texts, List<String> ids) {
    Story story = texts.story();
    List<Source> sources =
        story.sources().stream().filter(source -> ids.contains(source.id())).toList();
    return new StoryTexts(
        new Story(story.id(), story.title(), story.about(), story.targets(), sources),
        texts.folder(),
        texts.articles().stream().filter(article -> ids.contains(article.source())).toList(),
        texts.unreadable().stream()
            .filter(article -> ids.contains(article.document().article().source()))
            .toList(),
        texts.warnings(),
        texts.fetches());
  }

  /** Where the report of a story goes unless the user says otherwise. */
  public static Path defaultFolder(Story story) {
    return ProgramHome.reports().resolve(story.id());
  }
}
