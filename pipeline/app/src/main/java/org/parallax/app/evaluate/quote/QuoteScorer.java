package org.parallax.app.evaluate.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.parallax.app.evaluate.Score;

/**
 * Matches found statements with labelled ones, each at most once, those first that have most in
 * common. Two stretches match at 30 % when at least that share of the longer one is common to both,
 * exactly when they are the same but for marks and blanks at their ends.
 */
final class QuoteScorer {

  private static final double EXACT = 1;
  private static final double[] LEVELS = {0.3, 0.8, EXACT};
  private static final double CONTENT = 0.3;

  private final SortedMap<String, Score> scores = new TreeMap<>();
  private int named;
  private int speakersRight;
  private int resolved;

  /** A labelled statement and the found one that goes with it. */
  record Pair(Statement gold, Statement found, double overlap) {}

  /** Counts one text. */
  void add(LabelledText labelled, List<Statement> found) {
    List<Statement> gold =
        labelled.statements().stream().map(one -> one.trimmed(labelled.text())).toList();
    List<Statement> predicted =
        found.stream().map(statement -> statement.trimmed(labelled.text())).toList();
    add("content", gold, predicted, Statement::content);
    add("source", gold, predicted, Statement::source);
    add("cue", gold, predicted, Statement::cue);
    for (Pair pair : pairs(gold, predicted, Statement::content)) {
      if (pair.overlap() >= CONTENT && !pair.gold().source().isEmpty()) {
        named++;
        resolved += pair.found().source().isEmpty() ? 0 : 1;
        speakersRight += isSameSpeaker(pair) ? 1 : 0;
      }
    }
  }

  private void add(
      String part,
      List<Statement> gold,
      List<Statement> found,
      Function<Statement, Stretches> stretches) {
    List<Statement> there = gold.stream().filter(g -> !stretches.apply(g).isEmpty()).toList();
    List<Statement> given = found.stream().filter(f -> !stretches.apply(f).isEmpty()).toList();
    List<Pair> pairs = pairs(there, given, stretches);
    for (double level : LEVELS) {
      int right = (int) pairs.stream().filter(pair -> pair.overlap() >= level).count();
      String name = part + (level == EXACT ? " exact" : " %.0f %%".formatted(100 * level));
      scores.merge(name, new Score(right, given.size(), there.size()), Score::plus);
    }
  }

  /** The pairs that have anything in common, the best first. */
  static List<Pair> pairs(
      List<Statement> gold, List<Statement> found, Function<Statement, Stretches> stretches) {
    List<Pair> possible = new ArrayList<>();
    for (Statement one : gold) {
      for (Statement two : found) {
        double overlap = stretches.apply(one).overlap(stretches.apply(two));
        if (overlap > 0) {
          possible.add(new Pair(one, two, overlap));
        }
      }
    }
    possible.sort(Comparator.comparingDouble(pair -> -pair.overlap()));
    // two statements may be equal and are two all the same
    Set<Statement> freeGold = Collections.newSetFromMap(new IdentityHashMap<>());
    freeGold.addAll(gold);
    Set<Statement> freeFound = Collections.newSetFromMap(new IdentityHashMap<>());
    freeFound.addAll(found);
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : possible) {
      if (freeGold.contains(pair.gold()) && freeFound.contains(pair.found())) {
        freeGold.remove(pair.gold());
        freeFound.remove(pair.found());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  /** The found source and the labelled one overlap. */
  private static boolean isSameSpeaker(Pair pair) {
    return !pair.found().source().isEmpty()
        && pair.gold().source().common(pair.found().source()) > 0;
  }

  SortedMap<String, Score> scores() {
    return scores;
  }

  /** Matched statements whose label names a source. */
  int named() {
    return named;
  }

  /** Those of them for which any speaker was found. */
  int resolved() {
    return resolved;
  }

  /** Those of them whose speaker is right. */
  int speakersRight() {
    return speakersRight;
  }

  /** Share of the matched statements with a named source whose speaker is right; 0 if none. */
  double speakerAccuracy() {
    return named == 0 ? 0 : (double) speakersRight / named;
  }
}
