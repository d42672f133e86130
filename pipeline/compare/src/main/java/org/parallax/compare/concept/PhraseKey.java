package org.parallax.compare.concept;

import java.util.Comparator;

/**
 * What a phrase is called by before meaning is looked at: phrases of one key are one group.
 *
 * @param sort what the text is
 * @param text id of the catalogue, name in the form in which names are compared, or dictionary form
 */
record PhraseKey(Sort sort, String text) implements Comparable<PhraseKey> {

  /** The surest first. */
  enum Sort {
    CATALOGUED,
    PERSON,
    NAME,
    HEAD
  }

  private static final Comparator<PhraseKey> ORDER =
      Comparator.comparing(PhraseKey::sort).thenComparing(PhraseKey::text);

  /** Whether two different keys of this sort never mean one thing. */
  boolean isIdentity() {
    return sort == Sort.CATALOGUED || sort == Sort.PERSON;
  }

  @Override
  public int compareTo(PhraseKey other) {
    return ORDER.compare(this, other);
  }
}
