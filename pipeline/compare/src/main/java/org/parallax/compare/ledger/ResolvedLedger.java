package org.parallax.compare.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.annotation.Ruling;
import org.parallax.api.ledger.Ledger;
import org.parallax.compare.StorySurvey;

/**
 * A ledger and what it means for this story.
 *
 * @param ledger as read
 * @param edits in the order of the ledger
 * @param rulings for the linking of each article, by its id; articles without any are left out
 * @param before who was in the story without the ledger
 */
public record ResolvedLedger(
    Ledger ledger,
    List<ResolvedEdit> edits,
    Map<String, List<Ruling>> rulings,
    StorySurvey before) {

  /** Copies the collections. */
  public ResolvedLedger {
    edits = List.copyOf(edits);
    Map<String, List<Ruling>> copy = new HashMap<>();
    rulings.forEach((article, list) -> copy.put(article, List.copyOf(list)));
    rulings = Map.copyOf(copy);
  }

  /** The same ledger for articles that were linked without its rulings. */
  public ResolvedLedger withoutRulings() {
    return new ResolvedLedger(ledger, edits, Map.of(), before);
  }
}
