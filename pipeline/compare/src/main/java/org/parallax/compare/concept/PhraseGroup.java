package org.parallax.compare.concept;

import java.util.List;
import org.parallax.compare.align.Join;

/**
 * Phrases that speak of one thing.
 *
 * @param name the wording that most of them have, names before others
 * @param phrases their positions in the list that was aligned, rising
 * @param joins why wordings that differ from the name belong here, the surest first
 */
public record PhraseGroup(String name, List<Integer> phrases, List<Join> joins) {

  /** Copies the lists. */
  public PhraseGroup {
    phrases = List.copyOf(phrases);
    joins = List.copyOf(joins);
  }
}
