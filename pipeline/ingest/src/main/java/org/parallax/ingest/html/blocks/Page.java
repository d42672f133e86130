package org.parallax.ingest.html.blocks;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;

/**
 * A page's blocks in reading order and the boxes around them, outermost first.
 *
 * @param blocks the text
 * @param boxes each after the one that it is in
 */
public record Page(List<Block> blocks, List<Box> boxes) {

  /** Copies the lists. */
  public Page {
    blocks = List.copyOf(blocks);
    boxes = List.copyOf(boxes);
  }

  /**
   * Reads a page, walking through it once.
   *
   * @param hiddenToo whether what the page hides at first is read as well
   */
  public static Page of(Document document, boolean hiddenToo) {
    BlockCollector collector = new BlockCollector(hiddenToo);
    NodeTraversor.filter(collector, document);
    return new Page(collector.blocks, collector.boxes);
  }

  /** The running sum of a figure: element {@code i} is the sum over the blocks before {@code i}. */
  public double[] sums(ToDoubleFunction<Block> figure) {
    double[] sums = new double[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      sums[i + 1] = sums[i] + figure.applyAsDouble(blocks.get(i));
    }
    return sums;
  }
}
