package org.parallax.app.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.report.ReportFormat;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.Method;
import org.parallax.api.story.Source;
import org.parallax.api.story.Story;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.StoryEntity;
import org.parallax.api.story.Target;
import org.parallax.compare.ComparisonSettings;
import org.parallax.compare.StoryComparer;
import org.parallax.compare.TargetResolver;
import org.parallax.ingest.StoryTexts;
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
    StoryComparison comparison = compare(chosen(texts));
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

  private StoryComparison compare(StoryTexts texts) throws ParallaxException, InterruptedException {
    Story story = texts.story();
    // Targets are resolved after annotation, because a name may be known to the story's articles
    // alone.
    List<String> wanted = settings.targets().isEmpty() ? story.targets() : settings.targets();
    List<AnnotatedArticle> articles = new ArrayList<>(annotator.annotate(texts.articles()));
    articles.addAll(texts.unreadable());
    StoryComparer comparer = new StoryComparer(ComparisonSettings.DEFAULT);
    List<StoryEntity> entities = comparer.entities(story, articles);
    List<Target> targets = new TargetResolver(CatalogueNames.all(), entities).resolve(wanted);
    Method method =
        new Method(
            programVersion,
            settings.annotation().profile(),
            annotator.plan().uses(),
            new TreeMap<>());
    return comparer.compare(story, targets, articles, method);
  }

  /** The story with the sources that the user asked for. */
  private StoryTexts chosen(StoryTexts texts) throws ParallaxException {
    if (settings.sources().isEmpty()) {
      return texts;
    }
    Set<String> known = new TreeSet<>();
    texts.story().sources().forEach(source -> known.add(source.id()));
    List<Diagnostic> problems = new ArrayList<>();
    for (String id : settings.sources()) {
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
    return only(texts, settings.sources());
  }

  private static StoryTexts only(StoryTexts texts, List<String> ids) {
    Story story = texts.story();
    List<Source> sources =
        story.sources().stream().filter(source -> ids.contains(source.id())).toList();
    return new StoryTexts(
        new Story(story.id(), story.title(), story.about(), story.targets(), sources),
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
