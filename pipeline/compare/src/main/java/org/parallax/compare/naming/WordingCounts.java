package org.parallax.compare.naming;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts wordings, those that differ only in capitals as one. For one thread. */
public final class WordingCounts {

  private final Map<String, SortedMap<String, Integer>> byLowerCase = new TreeMap<>();

  /** Counts one more. */
  public void add(String wording) {
    byLowerCase
        .computeIfAbsent(wording.toLowerCase(Locale.ROOT), lower -> new TreeMap<>())
        .merge(wording, 1, Integer::sum);
  }

  /** Each wording in its most frequent writing; the most frequent first, then by alphabet. */
  public List<String> mostFrequentFirst() {
    return byLowerCase.values().stream()
        .sorted(
            Comparator.comparing((SortedMap<String, Integer> writings) -> -total(writings))
                .thenComparing(WordingCounts::mostFrequent))
        .map(WordingCounts::mostFrequent)
        .toList();
  }

  /** How often each of them comes, in the same order. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String wording : mostFrequentFirst()) {
      SortedMap<String, Integer> writings =
          byLowerCase.getOrDefault(wording.toLowerCase(Locale.ROOT), new TreeMap<>());
      counts.put(wording, total(writings));
    }
    return counts;
  }

  private static int total(SortedMap<String, Integer> writings) {
    return writings.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Of equals the last by alphabet, in which small letters come after capitals. */
  static String mostFrequent(SortedMap<String, Integer> writings) {
    String best = writings.firstKey();
    int count = 0;
    for (Map.Entry<String, Integer> writing : writings.entrySet()) {
      if (writing.getValue() >= count) {
        best = writing.getKey();
        count = writing.getValue();
      }
    }
    return best;
  }
}
