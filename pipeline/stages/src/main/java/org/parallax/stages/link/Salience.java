package org.parallax.stages.link;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which states a reader has in mind at a place of the text: those mentioned in the last sentences,
 * subjects before others, with a little for those that the whole article speaks of. The window is
 * short, so that the cost does not grow with the article.
 */
final class Salience {

  /** Sentences that are remembered. */
  private static final int WINDOW = 4;

  /** Weight of a mention by how many sentences ago it stood. */
  private static final double[] BY_AGE = {1.0, 0.9, 0.35, 0.15, 0.08};

  private static final double SUBJECT = 3;
  private static final double OBJECT = 1.5;
  private static final double OTHER = 1;
  private static final double MENTIONED = 0.15;

  private record Seen(String entity, int sentence, double weight) {}

  private final Deque<Seen> recent = new ArrayDeque<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private Set<String> lastGroup = Set.of();
  private int lastGroupAt = -1;

  /** Takes note of a phrase that was just read. */
  void read(Phrase phrase, Set<String> states) {
    Set<String> meant = new LinkedHashSet<>(new TreeSet<>(phrase.entities()));
    meant.retainAll(states);
    double weight =
        switch (phrase.role()) {
          case SUBJECT -> SUBJECT;
          case OBJECT -> OBJECT;
          case POSSESSOR, OBLIQUE -> OTHER;
        };
    for (String entity : meant) {
      recent.addLast(new Seen(entity, phrase.sentence(), weight / meant.size()));
      counts.merge(entity, 1, Integer::sum);
    }
    if (meant.size() > 1) {
      lastGroup = meant;
      lastGroupAt = phrase.sentence();
    }
  }

  /** Takes note of a state that is only named in passing, by an adjective. */
  void readInPassing(String entity, int sentence) {
    recent.addLast(new Seen(entity, sentence, OTHER));
    counts.merge(entity, 1, Integer::sum);
  }

  /** Forgets what is too long ago. */
  void begin(int sentence) {
    while (!recent.isEmpty() && sentence - recent.getFirst().sentence() > WINDOW) {
      recent.removeFirst();
    }
  }

  /** Scores of the states in mind at a sentence; those of this sentence as of yet. */
  Map<String, Double> scores(int sentence) {
    // Several mentions in one sentence count as the strongest of them.
    Map<String, double[]> byAge = new TreeMap<>();
    for (Seen seen : recent) {
      int age = Math.min(WINDOW, Math.max(0, sentence - seen.sentence()));
      double[] best = byAge.computeIfAbsent(seen.entity(), e -> new double[WINDOW + 1]);
      best[age] = Math.max(best[age], seen.weight() * BY_AGE[age]);
    }
    Map<String, Double> scores = new TreeMap<>();
    byAge.forEach((entity, best) -> scores.put(entity, Arrays.stream(best).sum()));
    scores.replaceAll(
        (entity, score) -> score + MENTIONED * Math.log1p(counts.getOrDefault(entity, 0)));
    return scores;
  }

  /** The states that the last list or plural took in, if it was not long ago. */
  Set<String> group(int sentence) {
    return sentence - lastGroupAt <= WINDOW ? lastGroup : Set.of();
  }

  /** The states mentioned most so far, at most {@code limit}. */
  List<String> most(int limit) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How often a state has been mentioned so far. */
  int count(String entity) {
    return counts.getOrDefault(entity, 0);
  }

  /** The states mentioned so far at least {@code least} times. */
  List<String> mentioned(int least) {
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= least)
        .map(Map.Entry::getKey)
        .toList();
  }
}
