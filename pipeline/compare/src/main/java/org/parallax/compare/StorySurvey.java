package org.parallax.compare;

import java.util.List;
import java.util.Optional;
import org.parallax.api.ledger.LedgerUse;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.StoryEntity;
import org.parallax.compare.align.Alignment;

/**
 * Who is in a story, as far as linking tells: known before anything is said of how each is treated.
 *
 * @param annotated by source in the story's order, then file
 * @param articles the same with the story's entity ids
 * @param entities by falling number of mentions, then id
 * @param alignment which entity of the story each article's entities are
 * @param ledger what a ledger changed; empty without one
 */
public record StorySurvey(
    List<AnnotatedArticle> annotated,
    List<ComparedArticle> articles,
    List<StoryEntity> entities,
    Alignment alignment,
    Optional<LedgerUse> ledger) {

  /** Copies the lists. */
  public StorySurvey {
    annotated = List.copyOf(annotated);
    articles = List.copyOf(articles);
    entities = List.copyOf(entities);
  }
}
