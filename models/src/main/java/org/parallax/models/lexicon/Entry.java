package org.parallax.models.lexicon;

import java.util.List;

/**
 * An entry ready for matching.
 *
 * @param words lemmas in order
 * @param kind what kind of word a single-word entry must be
 * @param gap how many words may stand between two of a phrase
 * @param value what the entry stands for
 */
record Entry<T>(List<String> words, WordKind kind, int gap, T value) {

  static <T> Entry<T> of(String text, WordKind kind, int gap, T value) {
    List<String> words = List.of(text.strip().split("\\s+"));
    return new Entry<>(words, words.size() > 1 ? WordKind.PHRASE : kind, gap, value);
  }
}
