package org.parallax.compare.figure;

import org.parallax.api.story.CellVerdict;
import org.parallax.api.story.Estimate;
import org.parallax.compare.ComparisonSettings;
import org.parallax.compare.statistics.Tally;

/** What enough sentences come to. */
final class CellVerdictRule {

  private CellVerdictRule() {}

  /**
   * A side prevails when the whole interval lies on it and the mean is not negligible. If neither
   * does, the cell is mixed when both sides have a considerable share, or both are there and most
   * sentences take one of them: then "neutral" would hide it. It is neutral otherwise.
   */
  static CellVerdict verdict(Tally tally, Estimate stance, ComparisonSettings settings) {
    if (stance.high() < 0 && stance.value() <= -settings.leastMean()) {
      return CellVerdict.UNFAVOURABLE;
    }
    if (stance.low() > 0 && stance.value() >= settings.leastMean()) {
      return CellVerdict.FAVOURABLE;
    }
    double considerable = settings.mixedShare() * tally.total();
    boolean bothConsiderable = tally.negative() >= considerable && tally.positive() >= considerable;
    boolean mostTakeASide =
        tally.negative() > 0 && tally.positive() > 0 && 2 * tally.neutral() < tally.total();
    return bothConsiderable || mostTakeASide ? CellVerdict.MIXED : CellVerdict.NEUTRAL;
  }
}
