package org.parallax.compare.concept;

import java.util.List;
import java.util.Map;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.compare.align.Join;

/**
 * A story's articles with its concepts.
 *
 * @param articles with concepts among their entities and mentions
 * @param joins why a concept's wordings are one, by its id in every article
 */
public record StoryConcepts(List<AnnotatedArticle> articles, Map<String, List<Join>> joins) {

  /** Copies the collections. */
  public StoryConcepts {
    articles = List.copyOf(articles);
    joins = Map.copyOf(joins);
  }
}
