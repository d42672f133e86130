package org.parallax.stages.link;

import java.util.Set;
import org.parallax.api.text.Span;

/**
 * Something that a pronoun may refer to.
 *
 * @param sentence index of its sentence
 * @param span from its first to its last head word
 * @param entities what it is linked to; several for a list, none for anything unknown
 * @param role its place in the clause
 * @param clause token index of the verb or predicate that governs it; -1 if unknown
 * @param plural whether "they" fits
 * @param person whether "he" or "she" fits, and "it" does not
 */
record Phrase(
    int sentence,
    Span span,
    Set<String> entities,
    Role role,
    int clause,
    boolean plural,
    boolean person) {

  /** Grammatical place, as far as it bears on how likely a pronoun points here. */
  enum Role {
    SUBJECT,
    OBJECT,
    POSSESSOR,
    OBLIQUE
  }

  Phrase {
    entities = Set.copyOf(entities);
  }
}
