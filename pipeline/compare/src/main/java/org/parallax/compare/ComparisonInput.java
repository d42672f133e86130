package org.parallax.compare;

import java.util.List;
import java.util.Optional;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.Story;
import org.parallax.api.story.Target;
import org.parallax.compare.ledger.ResolvedLedger;

/**
 * What a comparison starts from.
 *
 * @param story what is compared
 * @param targets asked for; empty when nobody named any
 * @param articles by source in the story's order, then file
 * @param settings what it goes by
 * @param ledger what a person laid down about who is who; its rulings are in the articles already
 */
public record ComparisonInput(
    Story story,
    List<Target> targets,
    List<AnnotatedArticle> articles,
    ComparisonSettings settings,
    Optional<ResolvedLedger> ledger) {

  /** Copies the lists. */
  public ComparisonInput {
    targets = List.copyOf(targets);
    articles = List.copyOf(articles);
  }
}
