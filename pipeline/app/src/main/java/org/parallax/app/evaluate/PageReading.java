package org.parallax.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.text.Article;
import org.parallax.ingest.ArticleReader;
import org.parallax.ingest.format.RawFile;

/**
 * Pages as the main job reads them: bytes to an article, the article through the stages that tell
 * its zones. A page that cannot be read costs only itself, and is told.
 */
public final class PageReading {

  private final SortedMap<String, Page> pages = new TreeMap<>();
  private final List<Diagnostic> failures = new ArrayList<>();

  /**
   * A page that could be read.
   *
   * @param article its text and what its markup says
   * @param zones of its lines, in reading order; empty if the stage failed
   */
  public record Page(Article article, List<ZonedSpan> zones) {}

  /**
   * Reads pages.
   *
   * @param files each with a name of its own
   * @throws InterruptedException if the calling thread is interrupted
   */
  public static PageReading of(List<RawFile> files, Annotation annotation)
      throws InterruptedException {
    PageReading reading = new PageReading();
    List<Article> articles = new ArrayList<>();
    for (RawFile file : files) {
      try {
        articles.add(ArticleReader.read(file, new ArrayList<>()));
      } catch (ParallaxException e) {
        reading.failures.addAll(e.diagnostics());
      }
    }
    for (AnnotatedArticle annotated : annotation.annotate(articles)) {
      Article article = annotated.document().article();
      reading.pages.put(
          article.file(), new Page(article, annotated.document().itemsOf(Layers.ZONES)));
      annotated.diagnostics().stream().filter(Diagnostic::isFailure).forEach(reading.failures::add);
    }
    return reading;
  }

  private PageReading() {}

  /** The pages that could be read, by their file's name. */
  public SortedMap<String, Page> pages() {
    return pages;
  }

  /** Why others could not. */
  public List<Diagnostic> failures() {
    return failures;
  }
}
