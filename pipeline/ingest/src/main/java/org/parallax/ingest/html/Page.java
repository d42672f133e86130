package org.parallax.ingest.html;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A page's blocks in reading order and the boxes around them, outermost first.
 *
 * @param blocks not empty
 * @param boxes each after the one that it is in
 */
record Page(List<Block> blocks, List<Box> boxes) {

  Page {
    blocks = List.copyOf(blocks);
    boxes = List.copyOf(boxes);
  }

  /** The running sum of a figure: element {@code i} is the sum over the blocks before {@code i}. */
  double[] sums(ToDoubleFunction<Block> figure) {
    double[] sums = new double[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      sums[i + 1] = sums[i] + figure.applyAsDouble(blocks.get(i));
    }
    return sums;
  }
}
