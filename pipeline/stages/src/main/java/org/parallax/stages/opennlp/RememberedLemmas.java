package org.parallax.stages.opennlp;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import opennlp.tools.lemmatizer.Lemmatizer;

/**
 * Lemmas by form and tag. The lemmatizer takes nine tenths of the time of a segmentation when it is
 * asked about every token of a sentence, and says the same in 199 of 200 cases about the word by
 * itself; so each is asked for once. Because a word is always looked at by itself, what was read
 * before makes no difference to the answer. For any number of threads.
 */
final class RememberedLemmas {

  /** Some 20 MB. A language has no end of words: what comes later is worked out each time. */
  private static final int MOST = 100_000;

  private record TaggedForm(String form, String tag) {}

  private final ConcurrentMap<TaggedForm, String> lemmas = new ConcurrentHashMap<>();

  /**
   * The lemma of a word.
   *
   * @param lemmatizer of the calling thread, asked if the word is new
   */
  String get(String form, String tag, Lemmatizer lemmatizer) {
    TaggedForm word = new TaggedForm(form, tag);
    String known = lemmas.get(word);
    if (known != null) {
      return known;
    }
    String found = lemmatizer.lemmatize(new String[] {form}, new String[] {tag})[0];
    if (lemmas.size() < MOST) {
      lemmas.put(word, found);
    }
    return found;
  }
}
