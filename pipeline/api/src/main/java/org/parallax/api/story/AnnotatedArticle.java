package org.parallax.api.story;

import java.util.List;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.document.Document;

/**
 * What annotation made of one article.
 *
 * @param document with the layers that were written; for an article that could not be read, its
 *     text is empty
 * @param status how far it came
 * @param diagnostics about this article, in a fixed order
 */
public record AnnotatedArticle(
    Document document, ArticleStatus status, List<Diagnostic> diagnostics) {

  /** Copies the list. */
  public AnnotatedArticle {
    diagnostics = List.copyOf(diagnostics);
  }
}
