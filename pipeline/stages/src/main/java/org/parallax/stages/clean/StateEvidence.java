package org.parallax.stages.clean;

import java.util.List;
import java.util.Map;

/** What the signals of a page say for each state of each block, in the weights' terms. */
final class StateEvidence {

  private static final double LEAST_ABOVE_TAIL = 0.25;

  private StateEvidence() {}

  /** How well each block fits each state by its own signals and those of its neighbours. */
  static double[][] fits(PageSignals signals, int size, ZoneWeights weights) {
    double[][] fits = new double[size][State.ALL.length];
    for (int i = 0; i < size; i++) {
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
    int lastEntry = PlaceTraits.lastEntry(signals, size);
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
      set(tails[i], ZoneWeights.Tail.LAST, follows[i] ? 0 : 1);
    }
    return tails;
  }

  private static void set(double[] tail, ZoneWeights.Tail seen, double strength) {
    tail[seen.index()] = strength;
  }
}
