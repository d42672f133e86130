package org.parallax.stages.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the signals of a page say for each state of each block, in the weights' terms. */
final class StateEvidence {

  private static final double LEAST_ABOVE_TAIL = 0.25;
  private static final double AMONG_ENTRIES = 50;
  private static final double FIRST_HALF = 0.5;
  private static final int FEWEST_NAMES = 2;
  private static final double ENOUGH = 4;
  private static final double LONG_RUN = 12;

  private StateEvidence() {}

  /** How well each block fits each state by its own signals and those of its neighbours. */
  static double[][] fits(PageSignals signals, List<BlockWords> words, ZoneWeights weights) {
    int size = words.size();
    double[][] fits = new double[size][State.ALL.length];
    for (int i = 0; i < size; i++) {
      Set<String> said = LineWords.of(words.get(i));
      double share = 1 / Math.sqrt(Math.max(1, said.size()));
      for (String word : said) {
        double[] told = weights.words(word);
        if (told.length > 0) {
          add(fits[i], told, share);
        }
      }
      if (signals.strength(i, Signal.ENTRY) > 0) {
        // Whatever stands between the entries, the page goes on with the next one.
        fits[i][State.TAIL.index()] -= AMONG_ENTRIES;
        fits[i][State.LEAD.index()] -= AMONG_ENTRIES;
      }
      for (Map.Entry<Signal, Double> seen : signals.all(i).entrySet()) {
        add(fits[i], weights.own(seen.getKey()), seen.getValue());
        if (i + 1 < size) {
          add(fits[i + 1], weights.before(seen.getKey()), seen.getValue());
        }
        if (i > 0) {
          add(fits[i - 1], weights.after(seen.getKey()), seen.getValue());
        }
      }
    }
    return fits;
  }

  private static void add(double[] sums, double[] weights, double strength) {
    for (int state = 0; state < sums.length; state++) {
      sums[state] += strength * weights[state];
    }
  }

  /** What of {@link ZoneWeights.Tail} is seen at each block. */
  static double[][] tails(PageSignals signals, List<BlockWords> words) {
    int size = words.size();
    boolean[] prose = new boolean[size];
    for (int i = 0; i < size; i++) {
      prose[i] = signals.isProse(i);
    }
    double[] above = signals.proseAbove();
    double[] cohesion = Cohesion.of(words, prose);
    double[] onSubject = new double[size + 1];
    boolean[] follows = new boolean[size + 1];
    for (int i = size - 1; i >= 0; i--) {
      boolean on = prose[i] && signals.strength(i, Signal.NEAR) > 0;
      onSubject[i] = onSubject[i + 1] + (on ? words.get(i).count() : 0);
      follows[i] = follows[i + 1] || prose[i];
    }
    double[] named = namesBelow(signals, words, above);
    double[] runs = runsBelow(signals, words);
    int lastEntry = Entries.in(signals, words).last();
    double[][] tails = new double[size][ZoneWeights.Tail.ALL.length];
    for (int i = 0; i < size; i++) {
      double goesOn = cohesion[i] * onSubject[i] / Math.max(1, onSubject[0]);
      if (i <= lastEntry) {
        goesOn = 1;
        cohesion[i] = 1;
      }
      set(tails[i], ZoneWeights.Tail.PROSE_OPENS, prose[i] ? 1 : 0);
      set(tails[i], ZoneWeights.Tail.TOO_EARLY, Math.max(0, 1 - above[i] / LEAST_ABOVE_TAIL));
      set(tails[i], ZoneWeights.Tail.SUBHEAD_OPENS, signals.strength(i, Signal.SUBHEAD));
      set(tails[i], ZoneWeights.Tail.SUBJECT_GOES_ON, goesOn);
      set(tails[i], ZoneWeights.Tail.COHERES, cohesion[i]);
      set(tails[i], ZoneWeights.Tail.NAMES_GO_ON, i <= lastEntry ? 1 : named[i]);
      set(tails[i], ZoneWeights.Tail.RUNS_ON, i <= lastEntry ? 1 : runs[i]);
      set(tails[i], ZoneWeights.Tail.ENTRIES_GO_ON, i <= lastEntry ? 1 : 0);
      set(tails[i], ZoneWeights.Tail.LAST, follows[i] ? 0 : 1);
    }
    return tails;
  }

  /** Share of the paragraphs' words below each block that stand beside names of the first half. */
  private static double[] namesBelow(PageSignals signals, List<BlockWords> words, double[] above) {
    Set<Long> names = new HashSet<>();
    long total = 0;
    for (int i = 0; i < words.size(); i++) {
      if (signals.isProse(i)) {
        total += words.get(i).count();
        if (above[i] < FIRST_HALF) {
          names.addAll(namesIn(words.get(i)));
        }
      }
    }
    double[] below = new double[words.size()];
    double sum = 0;
    for (int i = words.size() - 1; i >= 0; i--) {
      if (signals.isProse(i)) {
        long known = namesIn(words.get(i)).stream().filter(names::contains).count();
        sum += known >= FEWEST_NAMES ? words.get(i).count() : 0;
      }
      below[i] = total == 0 ? 0 : Math.min(1, ENOUGH * sum / total);
    }
    return below;
  }

  private static Set<Long> namesIn(BlockWords own) {
    Set<Long> names = new HashSet<>();
    for (int k = 1; k < own.lower().size(); k++) {
      String word = own.lower().get(k);
      if (word.length() > 3
          && Character.isUpperCase(own.first().get(k).codePointAt(0))
          && !Lexicon.FUNCTION.contains(word)
          && !Lexicon.CALENDAR.contains(word)) {
        names.add(own.hash(k));
      }
    }
    return names;
  }

  /** How long the longest run of sentences is that begins below each block, up to a dozen. */
  private static double[] runsBelow(PageSignals signals, List<BlockWords> words) {
    double[] longest = new double[words.size()];
    int run = 0;
    int most = 0;
    for (int i = words.size() - 1; i >= 0; i--) {
      run = signals.isText(i) && words.get(i).closed() ? run + 1 : 0;
      most = Math.max(most, run);
      longest[i] = Math.min(1, most / LONG_RUN);
    }
    return longest;
  }

  private static void set(double[] tail, ZoneWeights.Tail seen, double strength) {
    tail[seen.index()] = strength;
  }
}
