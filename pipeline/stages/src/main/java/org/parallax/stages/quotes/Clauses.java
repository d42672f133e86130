package org.parallax.stages.quotes;

import java.util.Optional;

/** What stands around a verbal cue, read from a tree or guessed from parts of speech. */
interface Clauses {
  /** The noun phrase that speaks: before the cue, or after it in "said the mayor". */
  Optional<TokenRange> subject(CueHit hit);

  /** The noun phrase after "by" when the cue is passive. */
  Optional<TokenRange> agent(CueHit hit);

  /** Whether the cue is passive, so that its subject does not speak. */
  boolean isPassive(CueHit hit);

  /** The attributed words after the cue, unless something else follows. */
  Optional<TokenRange> complement(CueHit hit);
}
