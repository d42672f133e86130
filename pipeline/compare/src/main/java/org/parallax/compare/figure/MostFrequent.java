package org.parallax.compare.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what most sentences agree on. */
final class MostFrequent {

  private static final long LEAST = 2;

  private MostFrequent() {}

  /** Values that at least two sentences have, the most frequent first, then by their own order. */
  static <T extends Comparable<? super T>> List<T> of(List<T> values, int most) {
    Map<T, Long> counts =
        values.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Comparator<Map.Entry<T, Long>> rarestFirst = Map.Entry.comparingByValue();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .sorted(rarestFirst.reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
