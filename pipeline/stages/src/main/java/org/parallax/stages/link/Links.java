package org.parallax.stages.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.text.Span;

/** Mentions found so far, by sentence. Earlier additions win where two of one entity overlap. */
final class Links {

  private final Map<Integer, List<Resolved>> bySentence = new HashMap<>();

  /** Adds the mention unless one of the same entity overlaps it. */
  void add(Resolved mention) {
    List<Resolved> sentence =
        bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>());
    boolean taken =
        sentence.stream()
            .anyMatch(
                other ->
                    other.entity().equals(mention.entity())
                        && other.span().overlaps(mention.span()));
    if (!taken) {
      sentence.add(mention);
    }
  }

  /** Those of one sentence, in the order of addition. */
  List<Resolved> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** Whether anything linked overlaps {@code span}. */
  boolean covers(int sentence, Span span) {
    return in(sentence).stream().anyMatch(link -> link.span().overlaps(span));
  }

  /** All, in reading order, an outer before an inner, then by entity. */
  List<Resolved> all() {
    return bySentence.values().stream()
        .flatMap(List::stream)
        .sorted(
            Comparator.comparingInt((Resolved link) -> link.span().begin())
                .thenComparing(link -> -link.span().end())
                .thenComparing(Resolved::entity))
        .toList();
  }
}
