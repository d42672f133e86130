package org.parallax.ingest.html.blocks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes one block of a table's row, cells parted by tabulators. A row with more than one block in a
 * cell is no data but a page laid out by tables: it stays as it is.
 */
final class RowJoiner {

  /** A cell of data does not hold a paragraph as long as this, in letters. */
  private static final int MOST_LETTERS = 400;

  private RowJoiner() {}

  /** Joins the blocks of {@code row}, which are the last in the list, as its boxes are. */
  static void join(Box row, List<Block> blocks, List<Box> boxes) {
    if (row.end() - row.first() < 2) {
      return;
    }
    StringBuilder text = new StringBuilder();
    int lead = -1;
    int letters = 0;
    int linked = 0;
    int strong = 0;
    Box before = null;
    for (Block block : blocks.subList(row.first(), row.end())) {
      Box cell = cellOf(block, row);
      if (cell == null || cell == before || block.letters() > MOST_LETTERS) {
        return;
      }
      before = cell;
      text.append(text.length() == 0 ? "" : "\t");
      lead = lead < 0 && block.linked() > 0 ? text.length() + block.lead() : lead;
      text.append(block.text().replace('\n', ' '));
      letters += block.letters();
      linked += block.linked();
      strong += block.strong();
    }
    blocks.subList(row.first(), row.end()).clear();
    blocks.add(
        new Block(
            text.toString(), row, false, lead < 0 ? text.length() : lead, letters, linked, strong));
    row.close(row.first() + 1);
    for (int i = boxes.size() - 1; boxes.get(i) != row; i--) {
      boxes.get(i).moveTo(row.first(), row.first());
    }
  }

  private static @Nullable Box cellOf(Block block, Box row) {
    Box box = block.box();
    while (box != null && box.parent() != row) {
      box = box.parent();
    }
    return box;
  }
}
