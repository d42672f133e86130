package org.parallax.testkit;

import org.parallax.api.text.Article;
import org.parallax.api.text.ArticleMetadata;

/** Articles for tests. */
public final class Articles {

  private static final String NO_CHECKSUM = "0".repeat(64);

  private Articles() {}

  /** An article with this text and nothing else known. */
  public static Article of(String text) {
    return of("source/article.txt", text);
  }

  /** An article with this id, {@code source/file}, and text. */
  public static Article of(String id, String text) {
    int slash = id.indexOf('/');
    return Article.ofPlainText(
        id,
        id.substring(0, slash),
        id.substring(slash + 1),
        text,
        NO_CHECKSUM,
        ArticleMetadata.UNKNOWN);
  }
}
