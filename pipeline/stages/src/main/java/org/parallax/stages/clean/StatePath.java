package org.parallax.stages.clean;

import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Zone;

/** Finds the most likely sequence of states over all blocks of a page: the Viterbi algorithm. */
final class StatePath {

  /** Teasers begin with a label, a picture or a headline of their own, not with a paragraph. */
  private static final double PROSE_OPENS_TAIL = 6;

  private static final double SUBHEAD_OPENS_TAIL = 2;

  /** A tail ends an article: some of the page's prose has to stand above it. */
  private static final double TOO_EARLY = 15;

  private static final double LEAST_ABOVE_TAIL = 0.25;

  /** What a state costs whose zone is not the one that the markup of the file gives. */
  private static final double AGAINST_MARKUP = 1_000;

  private StatePath() {}

  static State[] of(PageSignals signals, List<Block> blocks) {
    int size = blocks.size();
    State[] path = new State[size];
    if (size == 0) {
      return path;
    }
    int states = State.ALL.length;
    double[] above = signals.proseAbove();
    byte[][] from = new byte[size][states];
    double[] best = new double[states];
    for (State state : State.ALL) {
      best[state.index()] = state.start() + fit(0, state, signals, blocks);
    }
    for (int i = 1; i < size; i++) {
      double[] next = new double[states];
      for (State state : State.ALL) {
        double most = Double.NEGATIVE_INFINITY;
        for (State before : State.ALL) {
          double step = before.step(state);
          if (step == State.NEVER) {
            continue;
          }
          double score = best[before.index()] + step;
          if (state == State.TAIL && before != State.TAIL) {
            score -= signals.isProse(i) ? PROSE_OPENS_TAIL : 0;
            score -= TOO_EARLY * Math.max(0, 1 - above[i] / LEAST_ABOVE_TAIL);
            score -= signals.strength(i, Signal.SUBHEAD) * SUBHEAD_OPENS_TAIL;
          }
          if (score > most) {
            most = score;
            from[i][state.index()] = (byte) before.index();
          }
        }
        next[state.index()] = most + fit(i, state, signals, blocks);
      }
      best = next;
    }
    int last = 0;
    for (int state = 1; state < states; state++) {
      last = best[state] > best[last] ? state : last;
    }
    for (int i = size - 1; i >= 0; i--) {
      path[i] = State.ALL[last];
      last = from[i][last];
    }
    return path;
  }

  private static double fit(int i, State state, PageSignals signals, List<Block> blocks) {
    Optional<Zone> marked = KindZones.zoneOf(blocks.get(i));
    // No state is a repeat: what is marked as one may stand anywhere.
    boolean against =
        marked.isPresent() && marked.get() != Zone.REPEAT && marked.get() != state.zone();
    return signals.fit(i, state) - (against ? AGAINST_MARKUP : 0);
  }
}
