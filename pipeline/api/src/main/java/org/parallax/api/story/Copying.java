package org.parallax.api.story;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an article has in common with others of its story: wire copy, a piece printed twice, an
 * updated version.
 *
 * @param duplicateOf the article of which this one is a copy, all but a little
 * @param overlap the article that has most of this one's text, if that is worth telling
 * @param saidBefore numbers of the sentences that an earlier article of the same source says
 *     already: they are not counted a second time
 */
public record Copying(
    Optional<String> duplicateOf, Optional<Overlap> overlap, SortedSet<Integer> saidBefore) {

  /** An article with a text of its own. */
  public static final Copying NONE =
      new Copying(Optional.empty(), Optional.empty(), new TreeSet<>());

  /** Copies the set. */
  public Copying {
    saidBefore = Collections.unmodifiableSortedSet(new TreeSet<>(saidBefore));
  }
}
