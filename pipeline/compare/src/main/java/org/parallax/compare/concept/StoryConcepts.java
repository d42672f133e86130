package org.parallax.compare.concept;

import java.util.List;
import java.util.Map;
import org.parallax.api.annotation.Concept;
import org.parallax.compare.align.Join;

/**
 * What a story's articles speak of without a name.
 *
 * @param byArticle the concepts of each article that mentions one, by the article's id; they are
 *     for the layer {@link org.parallax.api.document.Layers#CONCEPTS}
 * @param joins why a concept's wordings are one, by its id in every article
 */
public record StoryConcepts(Map<String, List<Concept>> byArticle, Map<String, List<Join>> joins) {

  /** Nothing of the kind. */
  public static final StoryConcepts NONE = new StoryConcepts(Map.of(), Map.of());

  /** Copies the collections. */
  public StoryConcepts {
    byArticle = Map.copyOf(byArticle);
    joins = Map.copyOf(joins);
  }
}
