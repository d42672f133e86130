package org.parallax.models.lexicon;

/** What a cue lets the reader think of the words that it introduces. */
public enum CueColour {
  /** Said. */
  NEUTRAL,
  /** Claimed, denied. */
  DOUBTING,
  /** Noted, admitted. */
  ENDORSING
}
