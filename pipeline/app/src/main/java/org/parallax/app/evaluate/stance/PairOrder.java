package org.parallax.app.evaluate.stance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;

/** Counts how often of two outlets the one that is friendlier by its label comes out so. */
final class PairOrder {

  private int right;
  private int tied;
  private int wrong;
  private int missing;

  void add(double gold, double otherGold, Optional<Double> balance, Optional<Double> other) {
    if (balance.isEmpty() || other.isEmpty()) {
      missing++;
      return;
    }
    double order = (gold - otherGold) * (balance.get() - other.get());
    if (order > 0) {
      right++;
    } else if (order < 0) {
      wrong++;
    } else {
      tied++;
    }
  }

  /** A tie is half right; pairs of which one side was not found are left out. */
  double share() {
    int all = right + tied + wrong;
    return all == 0 ? 0 : (right + 0.5 * tied) / all;
  }

  /** The same with pairs that were not found counted as ties. */
  double shareOfAll() {
    int all = right + tied + wrong + missing;
    return all == 0 ? 0 : (right + 0.5 * (tied + missing)) / all;
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "  %-16s %.3f (%d right, %d tied, %d wrong); %.3f with %d not found, as ties\n",
        name,
        share(),
        right,
        tied,
        wrong,
        shareOfAll(),
        missing);
  }

  void write(ObjectNode node) {
    node.put("share", share())
        .put("share_of_all", shareOfAll())
        .put("right", right)
        .put("tied", tied)
        .put("wrong", wrong)
        .put("not_found", missing);
  }
}
