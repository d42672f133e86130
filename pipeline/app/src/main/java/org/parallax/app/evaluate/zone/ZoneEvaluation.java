package org.parallax.app.evaluate.zone;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.app.evaluate.Annotation;
import org.parallax.app.evaluate.EvaluationFile;
import org.parallax.app.evaluate.PageReading;
import org.parallax.ingest.format.RawFile;

/** How well headline, byline, body, captions, repeats and furniture are told apart. */
public final class ZoneEvaluation {

  private final List<ZonedPage> pages;
  private final List<FoundLine> lines = new ArrayList<>();

  private ZoneEvaluation(List<ZonedPage> pages) {
    this.pages = pages;
  }

  /**
   * On labelled pages.
   *
   * @param data a file, or a folder of them, as docs/evaluation.md describes
   * @throws ParallaxException naming file and line, if it is not of the form
   */
  public static ZoneEvaluation of(Path data) throws ParallaxException {
    return new ZoneEvaluation(ZonedPages.read(data));
  }

  /**
   * Reads the pages without their labels as the main job does, and compares line by line. What
   * covers the first character of a line is its zone.
   *
   * @return why pages could not be read
   * @throws InterruptedException if the calling thread is interrupted
   */
  public List<Diagnostic> run(Annotation annotation) throws InterruptedException {
    List<RawFile> files =
        pages.stream()
            .map(
                page ->
                    new RawFile(
                        page.name(),
                        page.name(),
                        page.text().getBytes(StandardCharsets.UTF_8),
                        Optional.empty()))
            .toList();
    PageReading reading = PageReading.of(files, annotation);
    for (ZonedPage page : pages) {
      Optional<PageReading.Page> read = Optional.ofNullable(reading.pages().get(page.name()));
      for (LabelledLine line : page.lines()) {
        lines.add(new FoundLine(page, line, read.flatMap(found -> covering(line, found))));
      }
    }
    return reading.failures();
  }

  private static Optional<ZonedSpan> covering(LabelledLine line, PageReading.Page page) {
    // Words that were mended on the way may have moved what follows them.
    return page.zones().stream()
        .filter(zoned -> page.article().origin().inFile(zoned.span()).contains(line.begin()))
        .findFirst();
  }

  /** The figures for people, lines ended by {@code \n}. */
  public String table() {
    return ZoneTable.of(lines);
  }

  /** The lines that got another zone than their label, lines ended by {@code \n}. */
  public String errors() {
    return ZoneTable.errors(lines);
  }

  /**
   * Writes the figures.
   *
   * @throws ParallaxException if the file cannot be written
   */
  public void writeFigures(Path file) throws ParallaxException {
    EvaluationFile.write(file, ZoneFigures.of(lines));
  }

  /**
   * Writes what was found, a JSON object a line.
   *
   * @throws ParallaxException if the file cannot be written
   */
  public void writePredictions(Path file) throws ParallaxException {
    EvaluationFile.write(file, ZoneFigures.predictions(lines));
  }
}
