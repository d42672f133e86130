package org.parallax.app.evaluate.extraction;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.api.annotation.Zone;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.app.evaluate.Annotation;
import org.parallax.app.evaluate.EvaluationFile;
import org.parallax.app.evaluate.PageReading;
import org.parallax.ingest.format.RawFile;

/**
 * How well the bodies of articles are told from their web pages. What counts as extracted is what
 * the program reads for framing less the headline: the lines in zone body, in their order. The
 * labels too leave out titles, captions and author lines.
 */
public final class ExtractionEvaluation {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HTML = ".html";
  private static final double WORTH_A_LOOK = 0.95;

  private final List<LabelledPage> pages;
  private final List<Extraction> extractions = new ArrayList<>();

  private ExtractionEvaluation(List<LabelledPage> pages) {
    this.pages = pages;
  }

  /**
   * On a folder of pages.
   *
   * @param folder in the benchmark's layout, as docs/evaluation.md describes
   * @throws ParallaxException naming files and causes, if it is not of the layout
   */
  public static ExtractionEvaluation of(Path folder) throws ParallaxException {
    return new ExtractionEvaluation(ExtractionData.read(folder));
  }

  /**
   * Reads the pages as the main job does, and scores. A page that cannot be read has no body.
   *
   * @param version of this program
   * @return why pages could not be read
   * @throws InterruptedException if the calling thread is interrupted
   */
  public List<Diagnostic> run(String version, Annotation annotation) throws InterruptedException {
    List<RawFile> files =
        pages.stream()
            .map(page -> new RawFile(name(page), name(page), page.html(), Optional.empty()))
            .toList();
    PageReading reading = PageReading.of(files, annotation);
    List<String> bodies =
        pages.stream()
            .map(page -> Optional.ofNullable(reading.pages().get(name(page))))
            .map(page -> page.map(ExtractionEvaluation::body).orElse(""))
            .toList();
    extractions.add(Extraction.of("parallax", version, pages, bodies));
    return reading.failures();
  }

  /** Lets readability4j extract from the same pages, and scores. */
  public void runReadability4j() {
    List<String> bodies = pages.stream().map(page -> Readability4jBodies.of(page.html())).toList();
    extractions.add(Extraction.of("readability4j", Readability4jBodies.VERSION, pages, bodies));
  }

  private static String name(LabelledPage page) {
    return page.key() + HTML;
  }

  private static String body(PageReading.Page page) {
    return page.zones().stream()
        .filter(zoned -> zoned.zone() == Zone.BODY)
        .map(zoned -> page.article().words(zoned.span()))
        .collect(Collectors.joining("\n"));
  }

  /** The figures for people, as the benchmark prints them; lines ended by {@code \n}. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        line("%d %s", pages.size(), pages.size() == 1 ? "page" : "pages")
            + line(
                "%-16s %-16s %-13s  %-13s  %-13s  %s",
                "", "version", "F1", "precision", "recall", "accuracy"));
    for (Extraction extraction : extractions) {
      row(
          table,
          extraction.program(),
          extraction.version(),
          extraction.score(),
          extraction.spread());
    }
    if (extractions.size() == 2) {
      Extraction first = extractions.get(0);
      Extraction second = extractions.get(1);
      row(
          table,
          "difference",
          "",
          first.score().minus(second.score()),
          first.spreadOfDifference(second));
    }
    return table.toString();
  }

  private static void row(
      StringBuilder table,
      String name,
      String version,
      ExtractionScore score,
      ExtractionScore spread) {
    table.append(
        line(
            "%-16s %-16s %5.3f ± %.3f  %5.3f ± %.3f  %5.3f ± %.3f  %5.3f ± %.3f",
            name,
            version,
            score.f1(),
            spread.f1(),
            score.precision(),
            spread.precision(),
            score.recall(),
            spread.recall(),
            score.accuracy(),
            spread.accuracy()));
  }

  /** The pages on which this program does worst, the worst first; lines ended by {@code \n}. */
  public String errors() {
    Extraction own = extractions.get(0);
    StringBuilder errors = new StringBuilder(line("%-9s %-9s %s", "precision", "recall", "page"));
    IntStream.range(0, pages.size())
        .boxed()
        .filter(i -> own.pages().get(i).f1() < WORTH_A_LOOK)
        .sorted(Comparator.comparingDouble(i -> own.pages().get(i).f1()))
        .forEach(
            i ->
                errors.append(
                    line(
                        "%-9.3f %-9.3f %s %s",
                        own.pages().get(i).precision(),
                        own.pages().get(i).recall(),
                        pages.get(i).key(),
                        pages.get(i).url())));
    return errors.toString();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).stripTrailing() + "\n";
  }

  /**
   * Writes the figures.
   *
   * @throws ParallaxException if the file cannot be written
   */
  public void writeFigures(Path file) throws ParallaxException {
    ObjectNode root = JSON.createObjectNode();
    root.put("task", "extraction");
    ObjectNode programs = root.putObject("programs");
    for (Extraction extraction : extractions) {
      ObjectNode program = programs.putObject(extraction.program());
      program.put("version", extraction.version());
      put(program, "", extraction.score());
      put(program, "_std", extraction.spread());
      ObjectNode scores = program.putObject("pages");
      for (int i = 0; i < pages.size(); i++) {
        PageScore score = extraction.pages().get(i);
        scores
            .putObject(pages.get(i).key())
            .put("f1", score.f1())
            .put("precision", score.precision())
            .put("recall", score.recall())
            .put("same", score.same());
      }
    }
    EvaluationFile.write(file, root);
  }

  private static void put(ObjectNode node, String suffix, ExtractionScore score) {
    node.put("f1" + suffix, score.f1())
        .put("precision" + suffix, score.precision())
        .put("recall" + suffix, score.recall())
        .put("accuracy" + suffix, score.accuracy());
  }

  /**
   * Writes what this program extracted in the form of the benchmark's own {@code output/*.json}, so
   * that its script can score it.
   *
   * @throws ParallaxException if the file cannot be written
   */
  public void writePredictions(Path file) throws ParallaxException {
    ObjectNode root = JSON.createObjectNode();
    for (int i = 0; i < pages.size(); i++) {
      root.putObject(pages.get(i).key())
          .put("articleBody", extractions.get(0).bodies().get(i))
          .put("url", pages.get(i).url());
    }
    EvaluationFile.write(file, root);
  }
}
