package org.parallax.compare.concept;

import org.parallax.compare.align.JoinRule;

/**
 * A phrase, what it is called by and why.
 *
 * @param phrase read
 * @param key what it is called by
 * @param rule why
 */
record KeyedPhrase(Phrase phrase, PhraseKey key, JoinRule rule) {

  KeyedPhrase with(PhraseKey other, JoinRule why) {
    return new KeyedPhrase(phrase, other, why);
  }
}
