package org.parallax.models.lexicon;

import java.util.Set;

/**
 * A word that attributes what is said to somebody. A word that stands in several groups is one cue
 * with the frames of all of them; its colour is the first group's.
 *
 * @param word dictionary form, lower case; a particle or the further words of a phrase follow after
 *     spaces
 * @param part verb, noun or phrase
 * @param colour what it lets the reader think
 * @param takes what may carry the attributed words
 * @param after prepositions that may open them: called for
 */
public record Cue(
    String word, CuePart part, CueColour colour, Set<CueFrame> takes, Set<String> after) {

  /** Copies the sets. */
  public Cue {
    takes = Set.copyOf(takes);
    after = Set.copyOf(after);
  }

  /** Whether {@code frame} may carry the attributed words. */
  public boolean takes(CueFrame frame) {
    return takes.contains(frame);
  }
}
