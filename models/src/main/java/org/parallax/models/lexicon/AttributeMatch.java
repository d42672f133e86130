package org.parallax.models.lexicon;

import java.util.List;

/**
 * An attribute found in a sentence.
 *
 * @param attribute its class
 * @param kind what kind of word it is
 * @param words positions of its words in the sentence, rising
 */
public record AttributeMatch(AttributeClass attribute, WordKind kind, List<Integer> words) {

  /** Copies the list. */
  public AttributeMatch {
    words = List.copyOf(words);
  }

  /** Position of the last word, the head of an English noun phrase. */
  public int head() {
    return words.get(words.size() - 1);
  }
}
