package org.parallax.models.wordnet;

/** What sort of thing a noun means in its first, most frequent sense. */
public enum NounKind {
  /** A human being: lawyer. */
  PERSON,
  /** People or places that can act together: party, country. */
  GROUP,
  /** What happens, is done, said, thought or felt: meeting. */
  EVENT,
  /** What can be touched: missile. */
  THING,
  /** Not in WordNet, or a person only in the second sense. */
  UNKNOWN
}
