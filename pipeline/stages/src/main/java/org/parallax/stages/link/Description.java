package org.parallax.stages.link;

import java.util.List;
import java.util.Optional;
import org.parallax.api.text.Span;

/**
 * A noun phrase that may describe a state.
 *
 * @param words its sentence
 * @param first index of its first word
 * @param head index of its head noun
 * @param modifiers lower-case words between determiner and head, in order
 * @param determiner how it points
 * @param limited whether words after the head limit it: "the provider of arms"
 * @param possessor the linked name whose it is: "Armenia's main ally"
 */
record Description(
    SentenceWords words,
    int first,
    int head,
    List<String> modifiers,
    Determiner determiner,
    boolean limited,
    Optional<Resolved> possessor) {

  /** How a phrase points at what it means. */
  enum Determiner {
    /** the, this, that. */
    DEFINITE,
    /** both, the two. */
    PAIR,
    /** the three. */
    TRIPLE,
    /** its, their. */
    PRONOUN,
    /** Armenia's. */
    NAME
  }

  String noun() {
    return words.lower(head);
  }

  Span span() {
    return words.word(first).span().union(words.word(head).span());
  }

  Span headSpan() {
    return words.word(head).span();
  }
}
