package org.parallax.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.Story;
import org.parallax.api.text.Article;
import org.parallax.ingest.ledger.LedgerReader;
import org.parallax.ingest.web.PageFetch;

/**
 * A story and the texts that could be read.
 *
 * @param story as the story file or folder tells it
 * @param folder of the story file, or the folder of articles: where a ledger lies
 * @param articles in the story's order
 * @param unreadable articles that could not be read, each with its diagnostic and an empty text
 * @param warnings about texts that could
 * @param fetches how the pages among them came here, by the article's id
 */
public record StoryTexts(
    Story story,
    Path folder,
    List<Article> articles,
    List<AnnotatedArticle> unreadable,
    List<Diagnostic> warnings,
    Map<String, PageFetch> fetches) {

  /** Copies the collections. */
  public StoryTexts {
    articles = List.copyOf(articles);
    unreadable = List.copyOf(unreadable);
    warnings = List.copyOf(warnings);
    fetches = Map.copyOf(fetches);
  }

  /** Where the story's ledger lies if it has one. */
  public Path ledgerFile() {
    return folder.resolve(LedgerReader.FILE);
  }
}
