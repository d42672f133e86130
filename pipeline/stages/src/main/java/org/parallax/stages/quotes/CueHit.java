package org.parallax.stages.quotes;

import org.parallax.models.lexicon.Cue;

/**
 * A cue in the text.
 *
 * @param cue what the lexicon says of it
 * @param tokens the cue's own words
 * @param sentence the sentence that it stands in
 */
record CueHit(Cue cue, TokenRange tokens, TokenRange sentence) {
  int begin() {
    return tokens.begin();
  }

  int end() {
    return tokens.end();
  }
}
