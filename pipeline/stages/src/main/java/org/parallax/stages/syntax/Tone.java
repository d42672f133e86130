package org.parallax.stages.syntax;

import java.util.List;

/**
 * A judging word or a deed that stands in a sentence, whomever it is said of.
 *
 * @param kind what it is
 * @param classId id of the lexicon's class
 * @param stance in [-1, 1]; negation is already in it
 * @param head position of its main word
 * @param words positions, rising
 */
public record Tone(Kind kind, String classId, double stance, int head, List<Integer> words) {

  /** What colours a sentence. */
  public enum Kind {
    /** A word that judges. */
    JUDGING,
    /** What somebody does, as a rule good or bad. */
    DEED
  }

  /** Copies the list. */
  public Tone {
    words = List.copyOf(words);
  }
}
