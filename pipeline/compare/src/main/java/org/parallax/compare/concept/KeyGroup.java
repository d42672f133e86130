package org.parallax.compare.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Phrases of one key, or of several that were joined. Grows; not thread-safe. */
final class KeyGroup {

  private final SortedSet<PhraseKey> keys = new TreeSet<>();
  private final List<Integer> phrases = new ArrayList<>();
  private final Map<PhraseKind, Integer> kinds = new EnumMap<>(PhraseKind.class);
  private final float[] sum;

  /**
   * An empty group.
   *
   * @param width length of vectors
   */
  KeyGroup(int width) {
    this.sum = new float[width];
  }

  void add(int phrase, PhraseKey key, PhraseKind kind, float[] vector) {
    phrases.add(phrase);
    keys.add(key);
    kinds.merge(kind, 1, Integer::sum);
    add(vector);
  }

  void add(KeyGroup other) {
    phrases.addAll(other.phrases);
    keys.addAll(other.keys);
    other.kinds.forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
    add(other.sum);
  }

  private void add(float[] vector) {
    for (int i = 0; i < vector.length; i++) {
      sum[i] += vector[i];
    }
  }

  /** Positions in the list that is aligned. */
  List<Integer> phrases() {
    return phrases;
  }

  int size() {
    return phrases.size();
  }

  PhraseKey firstKey() {
    return keys.first();
  }

  float[] mean() {
    float[] mean = sum.clone();
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= phrases.size();
    }
    return mean;
  }

  /** What a person's name or the catalogue says, else what most phrases are. */
  PhraseKind kind() {
    return switch (keys.first().sort()) {
      case CATALOGUED -> PhraseKind.ACTOR;
      case PERSON -> PhraseKind.PERSON;
      case NAME, HEAD -> commonestKind();
    };
  }

  private PhraseKind commonestKind() {
    Comparator<Map.Entry<PhraseKind, Integer>> rarestFirst = Map.Entry.comparingByValue();
    return kinds.entrySet().stream()
        .min(rarestFirst.reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(PhraseKind.UNKNOWN);
  }

  /**
   * Whether the two are different persons or states, or cannot be of one sort; a person may be part
   * of an actor, as a spokesman is of an office.
   */
  boolean excludesAsLeftover(KeyGroup other) {
    PhraseKind own = commonestKind();
    PhraseKind its = other.commonestKind();
    boolean memberOf =
        (own == PhraseKind.PERSON && its == PhraseKind.ACTOR)
            || (own == PhraseKind.ACTOR && its == PhraseKind.PERSON);
    return isAnotherThan(other) || (!memberOf && own.excludes(its));
  }

  private boolean isAnotherThan(KeyGroup other) {
    return firstKey().isIdentity() && other.firstKey().isIdentity();
  }
}
