package org.parallax.models.lexicon;

/** What kind of expression a cue is. */
public enum CuePart {
  /** Said. */
  VERB,
  /** The claim that. */
  NOUN,
  /** According to. */
  PHRASE
}
