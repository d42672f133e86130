package org.parallax.compare.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.ledger.LedgerEdit;
import org.parallax.api.text.Span;

/**
 * An edit with what it speaks of in this story.
 *
 * @param edit as the ledger has it
 * @param subjects entities in the order in which the edit names them; fewer where one is unknown
 * @param articles ids of those in which it holds, in the story's order
 * @param places spans of its strings by article id, in reading order; none for edits without any
 * @param obstacle why it cannot change anything; empty if it can
 * @param remark which part of it speaks of what is not there; empty if none does
 */
public record ResolvedEdit(
    LedgerEdit edit,
    List<Subject> subjects,
    List<String> articles,
    Map<String, List<Span>> places,
    String obstacle,
    String remark) {

  /** Copies the collections. */
  public ResolvedEdit {
    subjects = List.copyOf(subjects);
    articles = List.copyOf(articles);
    Map<String, List<Span>> copy = new HashMap<>();
    places.forEach((article, spans) -> copy.put(article, List.copyOf(spans)));
    places = Map.copyOf(copy);
  }

  boolean isPossible() {
    return obstacle.isEmpty();
  }

  /** How many places there are in all articles. */
  int placeCount() {
    return places.values().stream().mapToInt(List::size).sum();
  }
}
