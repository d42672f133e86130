package org.parallax.stages.coref;

import java.util.ArrayList;
import java.util.List;

/** Reads an article from its beginning and decides for each phrase with which chain it goes on. */
final class Ranker {

  /** Decides. */
  interface Choice {
    /**
     * Which candidate a phrase goes on with.
     *
     * @param mention number of the phrase
     * @param alone the row of the phrase alone
     * @param candidates numbers of earlier phrases, rising
     * @param rows one for each candidate
     * @return an index into the candidates; -1 for none of them
     */
    int choose(int mention, double[] alone, List<Integer> candidates, List<double[]> rows);
  }

  private Ranker() {}

  /**
   * Grows chains.
   *
   * @throws InterruptedException if the time allowed has run out
   */
  static ChainState read(Reading reading, Choice choice) throws InterruptedException {
    ChainState state = new ChainState(reading);
    PairFeatures features = new PairFeatures(reading, state);
    Candidates candidates = new Candidates(reading);
    for (int mention = 0; mention < reading.phrases().size(); mention++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      List<Integer> earlier = candidates.of(mention);
      double[] alone = features.row(mention, earlier.size());
      List<double[]> rows = new ArrayList<>(earlier.size());
      for (int i = 0; i < earlier.size(); i++) {
        rows.add(features.row(alone, earlier.get(i), mention, earlier.size() - 1 - i));
      }
      int chosen = choice.choose(mention, alone, earlier, rows);
      if (chosen < 0) {
        state.begin(mention);
      } else {
        state.join(mention, earlier.get(chosen));
      }
    }
    return state;
  }
}
