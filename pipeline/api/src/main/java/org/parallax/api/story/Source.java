package org.parallax.api.story;

import java.util.List;
import java.util.Optional;
import org.parallax.api.text.ArticleMetadata;

/**
 * One voice of a story.
 *
 * @param id unique in the story, {@code [a-z0-9-]+}
 * @param name heading of its column
 * @param metadata outlet, author, date and address shared by its articles
 * @param perspective free text, shown, never computed with
 * @param articles its files, at least one
 */
public record Source(
    String id,
    String name,
    ArticleMetadata metadata,
    Optional<String> perspective,
    List<ArticleFile> articles) {

  /** Copies the list. */
  public Source {
    articles = List.copyOf(articles);
  }
}
