package org.parallax.models.lexicon;

/** What may carry the words that a cue attributes. */
public enum CueFrame {
  /** That the road was open; whether it was. */
  CLAUSE,
  /** The same without "that". */
  BARE,
  /** Words in quotation marks, before or after; a clause that the cue follows after a comma. */
  QUOTE,
  /** Somebody is told first. */
  ADDRESSEE,
  /** To return. */
  INFINITIVE,
  /** A noun phrase: the attack, which somebody condemned. */
  OBJECT
}
