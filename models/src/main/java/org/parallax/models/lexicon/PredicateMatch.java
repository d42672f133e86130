package org.parallax.models.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A predicate found in a sentence.
 *
 * @param predicate its class
 * @param nominal whether it is a noun
 * @param words positions of its words in the sentence, rising; the first is its head
 * @param preposition the one that it ends with, whose complement is then its object
 */
public record PredicateMatch(
    PredicateClass predicate, boolean nominal, List<Integer> words, Optional<String> preposition) {

  /** Copies the list. */
  public PredicateMatch {
    words = List.copyOf(words);
  }

  /** Position of the head. */
  public int head() {
    return words.get(0);
  }
}
