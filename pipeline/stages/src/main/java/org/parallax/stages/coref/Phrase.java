package org.parallax.stages.coref;

/**
 * A phrase that may speak of something.
 *
 * @param first position of its first token
 * @param last position of its last token
 * @param head position of its head word
 * @param form what kind of phrase it is
 */
record Phrase(int first, int last, int head, PhraseForm form) {

  boolean contains(Phrase other) {
    return first <= other.first && other.last <= last;
  }

  boolean overlaps(Phrase other) {
    return first <= other.last && other.first <= last;
  }

  int length() {
    return last - first + 1;
  }
}
