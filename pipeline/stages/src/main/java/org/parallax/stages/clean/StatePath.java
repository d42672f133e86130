package org.parallax.stages.clean;

import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Zone;

/** Finds the most likely sequence of states over all blocks of a page: the Viterbi algorithm. */
final class StatePath {

  /** What a state costs whose zone is not the one that the markup of the file gives. */
  private static final double AGAINST_MARKUP = 1_000;

  private StatePath() {}

  static State[] of(PageSignals signals, List<Block> blocks, List<BlockWords> words) {
    int size = blocks.size();
    State[] path = new State[size];
    if (size == 0) {
      return path;
    }
    int states = State.ALL.length;
    ZoneWeights weights = ZoneWeights.shipped();
    double[] ends = ends(signals, words, weights);
    double[][] fits = StateEvidence.fits(signals, words, weights);
    byte[][] from = new byte[size][states];
    double[] best = new double[states];
    for (State state : State.ALL) {
      best[state.index()] = weights.start(state) + fit(0, state, fits, blocks);
    }
    for (int i = 1; i < size; i++) {
      double[] next = new double[states];
      for (State state : State.ALL) {
        double most = Double.NEGATIVE_INFINITY;
        for (State before : State.ALL) {
          double step = weights.step(before, state);
          if (step <= ZoneWeights.NEVER) {
            continue;
          }
          double score = best[before.index()] + step;
          if (state == State.TAIL && before != State.TAIL) {
            score += ends[i];
          }
          if (score > most) {
            most = score;
            from[i][state.index()] = (byte) before.index();
          }
        }
        next[state.index()] = most + fit(i, state, fits, blocks);
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

  /** How readily the article ends above each block. */
  private static double[] ends(PageSignals signals, List<BlockWords> words, ZoneWeights weights) {
    double[][] tails = StateEvidence.tails(signals, words);
    double[] ends = new double[tails.length];
    for (int i = 0; i < ends.length; i++) {
      for (ZoneWeights.Tail tail : ZoneWeights.Tail.ALL) {
        ends[i] += weights.tail(tail) * tails[i][tail.index()];
      }
    }
    return ends;
  }

  private static double fit(int i, State state, double[][] fits, List<Block> blocks) {
    Optional<Zone> marked = KindZones.zoneOf(blocks.get(i));
    // No state is a repeat: what is marked as one may stand anywhere.
    boolean against =
        marked.isPresent() && marked.get() != Zone.REPEAT && marked.get() != state.zone();
    return fits[i][state.index()] - (against ? AGAINST_MARKUP : 0);
  }
}
