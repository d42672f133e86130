package org.parallax.models.lexicon;

import java.util.List;

/**
 * Cues that behave alike, as the lexicon's file lists them, with the examples that hold them to it.
 *
 * @param id of the group
 * @param cues in the file's order
 * @param matches marked sentences: {@code [The mayor]{speaker} [said]{cue} [it was late]{content}.}
 * @param rejects sentences in which nothing is attributed
 */
public record CueGroup(String id, List<Cue> cues, List<String> matches, List<String> rejects) {
  /** Copies the lists. */
  public CueGroup {
    cues = List.copyOf(cues);
    matches = List.copyOf(matches);
    rejects = List.copyOf(rejects);
  }
}
