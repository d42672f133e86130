package org.parallax.stages.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a block of prose strays from what the article is about: the cosine between its words and
 * those of the article's first half, names counted double, against what is usual inside that half.
 */
final class Topic {

  private static final double CORE_SHARE = 0.5;
  private static final int FEWEST_CORE_BLOCKS = 3;
  private static final double USUAL = 0.6;

  private final double[] strayings;

  private Topic(double[] strayings) {
    this.strayings = strayings;
  }

  /**
   * Measures all blocks.
   *
   * @param prose which blocks are running prose: the only ones that make up the core
   */
  static Topic of(List<BlockWords> blocks, boolean[] prose) {
    double[] strayings = new double[blocks.size()];
    long total = 0;
    int proseBlocks = 0;
    for (int i = 0; i < prose.length; i++) {
      total += prose[i] ? blocks.get(i).count() : 0;
      proseBlocks += prose[i] ? 1 : 0;
    }
    if (proseBlocks <= FEWEST_CORE_BLOCKS + 1) {
      return new Topic(strayings);
    }
    int core = 0;
    int coreBlocks = 0;
    long coreWords = 0;
    for (;
        core < prose.length && (coreWords < CORE_SHARE * total || coreBlocks < FEWEST_CORE_BLOCKS);
        core++) {
      coreWords += prose[core] ? blocks.get(core).count() : 0;
      coreBlocks += prose[core] ? 1 : 0;
    }
    Map<String, Double> centre = new HashMap<>();
    for (int i = 0; i < core; i++) {
      if (prose[i]) {
        contentWords(blocks.get(i))
            .forEach((word, weight) -> centre.merge(word, weight, Double::sum));
      }
    }
    double[] similarities = new double[blocks.size()];
    double[] inside = new double[coreBlocks];
    int next = 0;
    double norm = norm(centre);
    for (int i = 0; i < prose.length; i++) {
      boolean own = i < core && prose[i];
      similarities[i] = similarity(contentWords(blocks.get(i)), centre, norm, own);
      if (own) {
        inside[next++] = similarities[i];
      }
    }
    Arrays.sort(inside);
    // A short text says too little about its own subject to call anything foreign to it.
    double trust = Math.max(0, Math.min(1, (coreWords - 100) / 250.0));
    double usual = USUAL * inside[inside.length / 2];
    for (int i = 0; i < strayings.length; i++) {
      strayings[i] =
          usual <= 0
              ? 0
              : Math.max(0, Math.min(1, (usual - similarities[i]) / usual * 1.6)) * trust;
    }
    return new Topic(strayings);
  }

  /** From 0, as near to the article as its own paragraphs are, to 1, nothing in common. */
  double straying(int block) {
    return strayings[block];
  }

  static Map<String, Double> contentWords(BlockWords words) {
    Map<String, Double> weights = new HashMap<>();
    for (int i = 0; i < words.lower().size(); i++) {
      String word = words.lower().get(i);
      if (word.length() < 4 && !Character.isUpperCase(words.first().get(i).codePointAt(0))) {
        continue;
      }
      if (Lexicon.FUNCTION.contains(word)) {
        continue;
      }
      boolean name = i > 0 && Character.isUpperCase(words.first().get(i).codePointAt(0));
      // Six letters stand for the word's family: Armenia and Armenian, invade and invades.
      String stem = word.length() > 6 ? word.substring(0, 6) : word;
      weights.merge(stem, name ? 2.0 : 1.0, Double::sum);
    }
    weights.replaceAll((word, weight) -> 1 + Math.log(weight));
    return weights;
  }

  private static double norm(Map<String, Double> weights) {
    double sum = 0;
    for (double weight : weights.values()) {
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }

  private static double similarity(
      Map<String, Double> words, Map<String, Double> centre, double centreNorm, boolean own) {
    double dot = 0;
    double without = centreNorm * centreNorm;
    for (Map.Entry<String, Double> entry : words.entrySet()) {
      double weight = entry.getValue();
      double there = centre.getOrDefault(entry.getKey(), 0.0);
      double rest = own ? there - weight : there;
      dot += weight * rest;
      without += rest * rest - there * there;
    }
    double norms = norm(words) * Math.sqrt(Math.max(0, without));
    return norms <= 0 ? 0 : dot / norms;
  }
}
