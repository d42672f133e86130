package org.parallax.api.stage;

import org.parallax.api.document.Document;

/**
 * A loaded stage. Many threads call it at once; what it returns depends on the document alone,
 * never on what it saw before.
 */
@FunctionalInterface
public interface Stage extends AutoCloseable {

  /**
   * Annotates one article.
   *
   * @param document has at least the layers that the factory needs
   * @param context where to leave warnings
   * @return exactly the layers that the factory gives, or the reason for leaving the article out
   * @throws StageException if this article cannot be annotated; other articles go on
   * @throws InterruptedException if the time allowed has run out
   */
  StageResult annotate(Document document, StageContext context)
      throws StageException, InterruptedException;

  /** Frees what the stage holds; nothing by default. */
  @Override
  default void close() {}
}
