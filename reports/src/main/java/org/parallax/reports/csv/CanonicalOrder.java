package org.parallax.reports.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.api.story.Cell;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.Contrast;
import org.parallax.api.story.Estimate;
import org.parallax.api.story.Naming;
import org.parallax.api.story.StatementMember;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.Target;

/**
 * Rows in an order that does not depend on the order in which a story lists its sources and
 * articles: the same input gives the same bytes. Pages show the story's own order; tables are for
 * programs.
 */
final class CanonicalOrder {

  private CanonicalOrder() {}

  static StoryComparison of(StoryComparison comparison) {
    List<String> targets = comparison.targets().stream().map(Target::entity).toList();
    return new StoryComparison(
        comparison.story(),
        comparison.targets(),
        sorted(comparison.articles(), Comparator.comparing(CanonicalOrder::id)),
        comparison.entities(),
        sorted(
            comparison.cells(),
            Comparator.comparing((Cell cell) -> targets.indexOf(cell.target()))
                .thenComparing(Cell::source)
                .thenComparing(Cell::voice)),
        sorted(
            comparison.contrasts().stream().map(CanonicalOrder::oriented).toList(),
            Comparator.comparing((Contrast contrast) -> targets.indexOf(contrast.target()))
                .thenComparing(Contrast::sourceA)
                .thenComparing(Contrast::sourceB)),
        sorted(
            comparison.namings(),
            Comparator.comparing((Naming naming) -> targets.indexOf(naming.target()))
                .thenComparing(Naming::source)),
        sorted(
            comparison.statements(),
            Comparator.comparing(StatementMember::group).thenComparing(StatementMember::sentence)),
        comparison.diagnostics(),
        comparison.method(),
        comparison.ledger());
  }

  private static String id(ComparedArticle compared) {
    return compared.article().id();
  }

  /** The source whose id comes first is A; the difference turns with the pair. */
  private static Contrast oriented(Contrast contrast) {
    if (contrast.sourceA().compareTo(contrast.sourceB()) <= 0) {
      return contrast;
    }
    Optional<Estimate> turned =
        contrast
            .difference()
            .map(
                difference ->
                    new Estimate(-difference.value(), -difference.high(), -difference.low()));
    return new Contrast(
        contrast.target(),
        contrast.sourceB(),
        contrast.sourceA(),
        turned,
        contrast.p(),
        contrast.pAdjusted(),
        contrast.verdict());
  }

  private static <T> List<T> sorted(List<T> items, Comparator<? super T> order) {
    List<T> sorted = new ArrayList<>(items);
    sorted.sort(order);
    return sorted;
  }
}
