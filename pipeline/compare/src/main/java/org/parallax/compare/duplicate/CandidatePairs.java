package org.parallax.compare.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Pairs of texts that may have shingles in common, by MinHash: of {@value #ROWS} orders in which
 * the shingles may be put, two texts with Jaccard similarity s agree on the first shingle of each
 * with probability s. A pair that agrees once is a candidate, so a pair with s = 0.05 is missed
 * once in seven hundred times, one with s = 0.1 once in seven hundred thousand. The orders are
 * fixed: the same texts give the same pairs.
 */
final class CandidatePairs {

  /** How many orders are tried. */
  static final int ROWS = 128;

  /** A first shingle that so many texts have is a boilerplate of them all and tells no pair. */
  private static final int MOST_ALIKE = 64;

  /**
   * A pair of texts.
   *
   * @param first index of the one, less than {@code second}
   * @param second index of the other
   */
  record Pair(int first, int second) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      return first != other.first
          ? Integer.compare(first, other.first)
          : Integer.compare(second, other.second);
    }
  }

  private CandidatePairs() {}

  static SortedSet<Pair> among(List<Shingles> texts) {
    List<long[]> signatures = texts.stream().map(CandidatePairs::signature).toList();
    SortedSet<Pair> pairs = new TreeSet<>();
    for (int row = 0; row < ROWS; row++) {
      Map<Long, List<Integer>> alike = new HashMap<>();
      for (int i = 0; i < texts.size(); i++) {
        if (!texts.get(i).isEmpty()) {
          alike.computeIfAbsent(signatures.get(i)[row], first -> new ArrayList<>()).add(i);
        }
      }
      alike.values().forEach(group -> addPairs(group, pairs));
    }
    return pairs;
  }

  private static void addPairs(List<Integer> group, SortedSet<Pair> pairs) {
    for (int i = 0; i < group.size(); i++) {
      // Neighbours in a large group: each text still meets others of it, but not all of them.
      int last = Math.min(group.size(), i + MOST_ALIKE);
      for (int k = i + 1; k < last; k++) {
        pairs.add(new Pair(group.get(i), group.get(k)));
      }
    }
  }

  private static long[] signature(Shingles shingles) {
    long[] signature = new long[ROWS];
    Arrays.fill(signature, Long.MAX_VALUE);
    for (int i = 0; i < shingles.size(); i++) {
      long hash = shingles.get(i);
      for (int row = 0; row < ROWS; row++) {
        signature[row] = Math.min(signature[row], Shingles.mixed(hash ^ SEEDS[row]));
      }
    }
    return signature;
  }

  private static final long[] SEEDS = seeds();

  private static long[] seeds() {
    long[] seeds = new long[ROWS];
    for (int row = 0; row < ROWS; row++) {
      seeds[row] = Shingles.mixed(row);
    }
    return seeds;
  }
}
