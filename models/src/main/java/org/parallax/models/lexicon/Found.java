package org.parallax.models.lexicon;

import java.util.List;

/**
 * An entry found in a sentence.
 *
 * @param entry the entry
 * @param at positions of its words, rising
 */
record Found<T>(Entry<T> entry, List<Integer> at) {

  int first() {
    return at.get(0);
  }
}
