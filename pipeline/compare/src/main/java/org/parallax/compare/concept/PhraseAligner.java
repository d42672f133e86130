package org.parallax.compare.concept;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.compare.align.Join;
import org.parallax.compare.align.JoinRule;
import org.parallax.models.wordnet.NounKind;
import org.parallax.models.wordnet.NounKinds;

/**
 * Sorts phrases of all articles of a story by what they speak of. First by names, officials,
 * coreference, offices and head words; then groups are joined by the mean similarity of their
 * phrases, the nearest first, but never two different persons or entities of the catalogue, nor
 * what cannot be of one sort; at last, where asked for, what is left over joins what is nearest.
 * Thread-safe if the vectors are.
 */
public final class PhraseAligner {

  private final PhraseVectors vectors;
  private final Function<Collection<String>, Map<String, NounKind>> nouns;

  private PhraseAligner(
      PhraseVectors vectors, Function<Collection<String>, Map<String, NounKind>> nouns) {
    this.vectors = vectors;
    this.nouns = nouns;
  }

  /**
   * With other models.
   *
   * @param vectors what phrases mean
   * @param nouns the kind of each noun asked for
   */
  public static PhraseAligner of(
      PhraseVectors vectors, Function<Collection<String>, Map<String, NounKind>> nouns) {
    return new PhraseAligner(vectors, nouns);
  }

  /** With the sentence encoder and WordNet, opened when they are first needed. */
  public static PhraseAligner open() {
    return new PhraseAligner(new EncodedPhrases(), NounKinds::of);
  }

  /**
   * Aligns phrases.
   *
   * @param phrases in any order
   * @return groups by their first phrase; every phrase is in exactly one
   */
  public List<PhraseGroup> align(List<Phrase> phrases, Breadth breadth) {
    if (phrases.isEmpty()) {
      return List.of();
    }
    List<KeyedPhrase> keyed = PhraseKeys.of(phrases);
    List<KeyGroup> groups = byKey(keyed);
    GroupLinkage linkage =
        new GroupLinkage(
            groups.stream().map(KeyGroup::mean).toList(),
            groups.stream().map(KeyGroup::size).toList(),
            exclusions(groups));
    linkage.join(breadth.leastSimilarity());
    SortedMap<Integer, KeyGroup> joined = new TreeMap<>();
    int width = groups.get(0).mean().length;
    for (int i = 0; i < groups.size(); i++) {
      joined.computeIfAbsent(linkage.home(i), home -> new KeyGroup(width)).add(groups.get(i));
    }
    Map<Integer, JoinRule> leftover = new HashMap<>();
    return named(keyed, withLeftovers(List.copyOf(joined.values()), breadth, leftover), leftover);
  }

  private List<KeyGroup> byKey(List<KeyedPhrase> keyed) {
    List<Phrase> phrases = keyed.stream().map(KeyedPhrase::phrase).toList();
    Map<String, NounKind> kinds =
        nouns.apply(phrases.stream().map(Phrase::headLemma).collect(Collectors.toSet()));
    List<float[]> meanings = vectors.of(phrases);
    SortedMap<PhraseKey, KeyGroup> groups = new TreeMap<>();
    for (int i = 0; i < keyed.size(); i++) {
      Phrase phrase = phrases.get(i);
      NounKind noun = kinds.getOrDefault(phrase.headLemma(), NounKind.UNKNOWN);
      float[] meaning = meanings.get(i);
      groups
          .computeIfAbsent(keyed.get(i).key(), key -> new KeyGroup(meaning.length))
          .add(i, keyed.get(i).key(), PhraseKind.of(phrase, noun), meaning);
    }
    return List.copyOf(groups.values());
  }

  private static List<BitSet> exclusions(List<KeyGroup> groups) {
    List<PhraseKind> kinds = groups.stream().map(KeyGroup::kind).toList();
    List<Boolean> identities = groups.stream().map(group -> group.firstKey().isIdentity()).toList();
    List<BitSet> exclusions = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      BitSet excluded = new BitSet(groups.size());
      for (int j = 0; j < groups.size(); j++) {
        boolean others = identities.get(i) && identities.get(j);
        excluded.set(j, j != i && (others || kinds.get(i).excludes(kinds.get(j))));
      }
      exclusions.add(excluded);
    }
    return exclusions;
  }

  /** Groups of few phrases join the nearest of many; nothing else changes meanwhile. */
  private static List<KeyGroup> withLeftovers(
      List<KeyGroup> groups, Breadth breadth, Map<Integer, JoinRule> joined) {
    List<KeyGroup> large =
        groups.stream().filter(group -> group.size() > breadth.mostLeftover()).toList();
    List<float[]> means = large.stream().map(KeyGroup::mean).toList();
    List<KeyGroup> all = new ArrayList<>(large);
    List<List<KeyGroup>> joining = new ArrayList<>();
    large.forEach(group -> joining.add(new ArrayList<>()));
    for (KeyGroup group : groups) {
      if (group.size() <= breadth.mostLeftover()) {
        float[] mean = group.mean();
        int best = -1;
        double bestSimilarity = breadth.leastLeftoverSimilarity();
        for (int i = 0; i < large.size(); i++) {
          double similarity = GroupLinkage.inner(mean, means.get(i));
          if (similarity > bestSimilarity && !group.excludesAsLeftover(large.get(i))) {
            best = i;
            bestSimilarity = similarity;
          }
        }
        if (best < 0) {
          all.add(group);
        } else {
          joining.get(best).add(group);
          group.phrases().forEach(phrase -> joined.put(phrase, JoinRule.LEFTOVER));
        }
      }
    }
    for (int i = 0; i < large.size(); i++) {
      joining.get(i).forEach(large.get(i)::add);
    }
    return all;
  }

  private static List<PhraseGroup> named(
      List<KeyedPhrase> keyed, List<KeyGroup> groups, Map<Integer, JoinRule> leftover) {
    List<PhraseGroup> named = new ArrayList<>();
    for (KeyGroup group : groups) {
      List<Integer> phrases = group.phrases().stream().sorted().toList();
      PhraseKey surest = telling(phrases.stream().map(i -> keyed.get(i).key()).toList());
      String name =
          commonestText(
              phrases.stream()
                  .map(keyed::get)
                  .filter(each -> each.key().equals(surest))
                  .map(KeyedPhrase::phrase)
                  .toList());
      SortedSet<Join> joins = new TreeSet<>();
      for (int phrase : phrases) {
        KeyedPhrase each = keyed.get(phrase);
        String text = each.phrase().text();
        JoinRule rule =
            leftover.getOrDefault(
                phrase, each.key().equals(surest) ? each.rule() : JoinRule.MEANING);
        if (!text.equals(name)) {
          joins.add(new Join(rule, text, name));
        }
      }
      named.add(new PhraseGroup(name, phrases, List.copyOf(joins)));
    }
    named.sort(Comparator.comparing(group -> group.phrases().get(0)));
    return named;
  }

  /** Of the surest sort that there is the key of most phrases, of equals the first in order. */
  private static PhraseKey telling(List<PhraseKey> keys) {
    SortedMap<PhraseKey, Integer> counts = new TreeMap<>();
    keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    PhraseKey.Sort sort = counts.firstKey().sort();
    counts.keySet().removeIf(key -> key.sort() != sort);
    return OfficeHolders.mostFrequent(counts).orElseThrow();
  }

  private static String commonestText(List<Phrase> phrases) {
    Map<String, Integer> counts = new TreeMap<>();
    phrases.forEach(phrase -> counts.merge(phrase.text(), 1, Integer::sum));
    Comparator<Map.Entry<String, Integer>> rarestFirst = Map.Entry.comparingByValue();
    return counts.entrySet().stream()
        .min(rarestFirst.reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
