package org.parallax.api.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.ledger.LedgerUse;

/**
 * The finished comparison: all that a report may show.
 *
 * @param story what was compared
 * @param targets rows, in the order asked for
 * @param articles by source in the story's order, then file
 * @param entities by falling number of mentions, then id
 * @param cells for every target, source and voice scope, in that order
 * @param contrasts for every target and pair of sources, in that order
 * @param namings by target, source, falling count, wording
 * @param statements by group, then source order
 * @param diagnostics about the story as a whole
 * @param method how it was made
 * @param ledger what a person laid down about who is who, and what it changed; empty if the story
 *     has none
 */
public record StoryComparison(
    Story story,
    List<Target> targets,
    List<ComparedArticle> articles,
    List<StoryEntity> entities,
    List<Cell> cells,
    List<Contrast> contrasts,
    List<Naming> namings,
    List<StatementMember> statements,
    List<Diagnostic> diagnostics,
    Method method,
    Optional<LedgerUse> ledger) {

  /** Copies the lists. */
  public StoryComparison {
    targets = List.copyOf(targets);
    articles = List.copyOf(articles);
    entities = List.copyOf(entities);
    cells = List.copyOf(cells);
    contrasts = List.copyOf(contrasts);
    namings = List.copyOf(namings);
    statements = List.copyOf(statements);
    diagnostics = List.copyOf(diagnostics);
  }

  /** This comparison with more to tell about the story as a whole. */
  public StoryComparison telling(List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(more);
    return new StoryComparison(
        story,
        targets,
        articles,
        entities,
        cells,
        contrasts,
        namings,
        statements,
        all,
        method,
        ledger);
  }
}
