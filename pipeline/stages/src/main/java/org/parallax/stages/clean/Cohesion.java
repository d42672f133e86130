package org.parallax.stages.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much the paragraphs below a place have in common with those above it: where an article ends
 * and others begin, the words change at once. Windows of a few paragraphs, after Hearst (1997), are
 * compared with what is usual on the page; the windows slide, so that the time grows with the text.
 */
final class Cohesion {

  private static final int ABOVE = 8;
  private static final int BELOW = 3;
  private static final double USUAL = 0.7;

  private Cohesion() {}

  /**
   * For each block, from 0, nothing in common or no paragraph below, to 1, as much as is usual.
   *
   * @param prose which blocks are paragraphs
   */
  static double[] of(List<BlockWords> words, boolean[] prose) {
    List<Integer> places = new ArrayList<>();
    List<Map<String, Double>> contents = new ArrayList<>();
    for (int i = 0; i < prose.length; i++) {
      if (prose[i]) {
        places.add(i);
        contents.add(Topic.contentWords(words.get(i)));
      }
    }
    double[] borders = borders(contents);
    double[] cohesion = new double[prose.length];
    int next = 0;
    double usual = usual(borders);
    for (int i = 0; i < prose.length; i++) {
      while (next < places.size() && places.get(next) < i) {
        next++;
      }
      cohesion[i] =
          next == 0 || next == places.size() || usual <= 0 ? 0 : Math.min(1, borders[next] / usual);
    }
    return cohesion;
  }

  /** What is usual between paragraphs of the article, which its upper part surely holds. */
  private static double usual(double[] borders) {
    int upper = Math.max(1, borders.length * 2 / 3);
    if (borders.length < 3) {
      return 0;
    }
    double[] inside = Arrays.copyOfRange(borders, 1, Math.max(2, upper));
    Arrays.sort(inside);
    return USUAL * inside[inside.length / 2];
  }

  /** Similarity of the paragraphs above and below each paragraph's beginning. */
  private static double[] borders(List<Map<String, Double>> contents) {
    double[] borders = new double[contents.size()];
    Map<String, Double> above = new HashMap<>();
    Map<String, Double> below = new HashMap<>();
    Deque<Map<String, Double>> held = new ArrayDeque<>();
    for (int i = 0; i < Math.min(BELOW, contents.size()); i++) {
      add(contents.get(i), below, 1);
    }
    for (int i = 0; i < contents.size(); i++) {
      if (i > 0) {
        Map<String, Double> passed = contents.get(i - 1);
        add(passed, below, -1);
        add(passed, above, 1);
        held.addLast(passed);
        if (held.size() > ABOVE) {
          add(held.removeFirst(), above, -1);
        }
        if (i + BELOW - 1 < contents.size()) {
          add(contents.get(i + BELOW - 1), below, 1);
        }
      }
      borders[i] = cosine(below, above);
    }
    return borders;
  }

  private static void add(Map<String, Double> words, Map<String, Double> sum, int sign) {
    words.forEach(
        (word, weight) ->
            sum.compute(
                word,
                (same, old) -> {
                  double now = (old == null ? 0 : old) + sign * weight;
                  return Math.abs(now) < 1e-9 ? null : now;
                }));
  }

  private static double cosine(Map<String, Double> few, Map<String, Double> many) {
    double dot = 0;
    double own = 0;
    for (Map.Entry<String, Double> entry : few.entrySet()) {
      dot += entry.getValue() * many.getOrDefault(entry.getKey(), 0.0);
      own += entry.getValue() * entry.getValue();
    }
    double other = 0;
    for (double weight : many.values()) {
      other += weight * weight;
    }
    return own == 0 || other == 0 ? 0 : dot / Math.sqrt(own * other);
  }
}
