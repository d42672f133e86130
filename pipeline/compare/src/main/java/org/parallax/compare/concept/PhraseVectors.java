package org.parallax.compare.concept;

import java.util.List;

/** What phrases mean, as numbers. */
@FunctionalInterface
public interface PhraseVectors {

  /**
   * A vector a phrase, all of one length; the inner product of two is their similarity, at most 1.
   *
   * @param phrases in any order
   */
  List<float[]> of(List<Phrase> phrases);
}
