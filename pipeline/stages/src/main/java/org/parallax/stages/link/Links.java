package org.parallax.stages.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.text.Span;

/**
 * Mentions found so far, by place. Earlier additions win where two of one entity overlap. Kept in
 * blocks of the text, so that a lookup costs the same in a page without any full stop.
 */
final class Links {

  private static final int BLOCK = 256;

  private final Rulings rulings;
  private final List<Resolved> all = new ArrayList<>();
  private final Map<Integer, List<Resolved>> byBlock = new HashMap<>();

  /** Those that were laid down, and room for what is found besides. */
  Links(Rulings rulings) {
    this.rulings = rulings;
    rulings.mentions().forEach(this::add);
  }

  /** Adds the mention unless it was ruled out or one of the same entity overlaps it. */
  void add(Resolved mention) {
    boolean taken =
        overlapping(mention.span()).stream()
            .anyMatch(other -> other.entity().equals(mention.entity()));
    if (taken || mention.span().isEmpty() || !rulings.allow(mention)) {
      return;
    }
    all.add(mention);
    for (int block = mention.span().begin() / BLOCK;
        block <= (mention.span().end() - 1) / BLOCK;
        block++) {
      byBlock.computeIfAbsent(block, b -> new ArrayList<>()).add(mention);
    }
  }

  /** Those that share a character with {@code span}; a long one may come twice. */
  List<Resolved> overlapping(Span span) {
    List<Resolved> found = new ArrayList<>();
    for (int block = span.begin() / BLOCK; block <= span.end() / BLOCK; block++) {
      for (Resolved link : byBlock.getOrDefault(block, List.of())) {
        if (link.span().overlaps(span)) {
          found.add(link);
        }
      }
    }
    return found;
  }

  /** Whether anything linked overlaps {@code span}. */
  boolean covers(Span span) {
    return !overlapping(span).isEmpty();
  }

  /** All, in reading order, an outer before an inner, then by entity. */
  List<Resolved> all() {
    return all.stream()
        .sorted(
            Comparator.comparingInt((Resolved link) -> link.span().begin())
                .thenComparing(link -> -link.span().end())
                .thenComparing(Resolved::entity))
        .toList();
  }
}
