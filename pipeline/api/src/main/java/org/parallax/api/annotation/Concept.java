package org.parallax.api.annotation;

import java.util.List;

/**
 * Something that a story's articles together speak of without a name, and where one article does.
 * One article alone cannot tell: concepts are given with the article once all are read so far, no
 * stage writes them, and whoever links mentions adds them to its own.
 *
 * @param entity of type {@link EntityType#CONCEPT}, with the same id in every article of the story
 * @param mentions in reading order; they do not overlap
 */
public record Concept(Entity entity, List<ConceptMention> mentions) {

  /** What a mention of a concept says resolved it. */
  public static final String VIA = "find-concepts";

  /** Copies the list. */
  public Concept {
    mentions = List.copyOf(mentions);
  }
}
