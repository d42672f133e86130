package org.parallax.models.wordnet;

/** What sort of thing a noun means in its first, most frequent senses. */
public enum NounKind {
  /** A human being: lawyer. */
  PERSON,
  /** People or places that can act together: party, country. */
  GROUP,
  /** What happens, is done, said, thought or felt: lawsuit. */
  EVENT,
  /** What can be touched: missile. */
  THING,
  /** Not in WordNet, a person only in the second sense, or both group and event: meeting. */
  UNKNOWN
}
