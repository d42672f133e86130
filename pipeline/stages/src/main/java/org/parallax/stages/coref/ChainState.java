package org.parallax.stages.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The chains grown so far while an article is read from its beginning. */
final class ChainState {

  private final Reading reading;
  private final List<Chain> chains = new ArrayList<>();
  private final Map<Integer, Chain> chainOf = new HashMap<>();

  /** Phrases taken for one thing, and what they have told of it. */
  static final class Chain {
    private final List<Integer> phrases = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> content = new HashSet<>();
    private final boolean[] numbers = new boolean[4];
    private final boolean[] genders = new boolean[4];
    private final boolean[] animates = new boolean[3];
    private final boolean[] types = new boolean[10];
    private boolean named;

    int size() {
      return phrases.size();
    }

    int latest() {
      return phrases.get(phrases.size() - 1);
    }

    List<Integer> phrases() {
      return phrases;
    }

    Set<String> keys() {
      return keys;
    }

    Set<String> heads() {
      return heads;
    }

    Set<String> content() {
      return content;
    }

    boolean isNamed() {
      return named;
    }

    int number(Traits traits) {
      return traits.number() == 0 || traits.number() == 3
          ? 0
          : agreement(numbers[traits.number()], numbers[3 - traits.number()]);
    }

    int gender(Traits traits) {
      int own = traits.gender().index();
      if (own == 0) {
        return 0;
      }
      boolean other = false;
      for (int i = 1; i < genders.length; i++) {
        other |= i != own && genders[i];
      }
      return agreement(genders[own], other);
    }

    int animacy(Traits traits) {
      return traits.animate() == 0
          ? 0
          : agreement(animates[traits.animate()], animates[3 - traits.animate()]);
    }

    int type(Traits traits) {
      if (traits.type() == 0) {
        return 0;
      }
      boolean other = false;
      for (int i = 1; i < types.length; i++) {
        other |= i != traits.type() && types[i];
      }
      return agreement(types[traits.type()], other);
    }

    private static int agreement(boolean same, boolean other) {
      if (same == other) {
        return 0;
      }
      return same ? 1 : 2;
    }
  }

  ChainState(Reading reading) {
    this.reading = reading;
  }

  /** To be called for every phrase in reading order: it begins a chain of its own. */
  void begin(int phrase) {
    Chain chain = new Chain();
    chains.add(chain);
    enter(chain, phrase);
  }

  /** To be called for every phrase in reading order: it goes on with that of an earlier one. */
  void join(int phrase, int earlier) {
    enter(chain(earlier), phrase);
  }

  private void enter(Chain chain, int phrase) {
    chainOf.put(phrase, chain);
    chain.phrases.add(phrase);
    Traits traits = reading.traits(phrase);
    chain.numbers[traits.number()] = true;
    chain.genders[traits.gender().index()] = true;
    chain.animates[traits.animate()] = true;
    chain.types[traits.type()] = true;
    if (!reading.phrase(phrase).form().isPronoun()) {
      chain.keys.add(reading.key(phrase));
      chain.heads.add(reading.headLemma(phrase));
      chain.content.addAll(reading.content(phrase));
      chain.named |= reading.phrase(phrase).form() == PhraseForm.NAME;
    }
  }

  /**
   * The chain of a phrase that was read.
   *
   * @throws IllegalStateException if it was not
   */
  Chain chain(int phrase) {
    Chain chain = chainOf.get(phrase);
    if (chain == null) {
      throw new IllegalStateException("phrase " + phrase + " was not read yet");
    }
    return chain;
  }

  /** Whether two phrases are known to be in one chain; false if one was not read yet. */
  boolean isSame(int one, int other) {
    Chain chain = chainOf.get(one);
    return chain != null && chain.equals(chainOf.get(other));
  }

  /** In the order of their first phrases. */
  List<Chain> chains() {
    return chains;
  }
}
