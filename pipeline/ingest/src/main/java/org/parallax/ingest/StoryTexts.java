package org.parallax.ingest;

import java.util.List;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.Story;
import org.parallax.api.text.Article;

/**
 * A story and the texts that could be read.
 *
 * @param story as the story file or folder tells it
 * @param articles in the story's order
 * @param unreadable articles that could not be read, each with its diagnostic and an empty text
 * @param warnings about texts that could
 */
public record StoryTexts(
    Story story,
    List<Article> articles,
    List<AnnotatedArticle> unreadable,
    List<Diagnostic> warnings) {

  /** Copies the lists. */
  public StoryTexts {
    articles = List.copyOf(articles);
    unreadable = List.copyOf(unreadable);
    warnings = List.copyOf(warnings);
  }
}
