package org.parallax.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts paragraphs together again that a column's or page's end, or a picture, has parted. */
final class Joints {

  /** A paragraph is looked for this many blocks further on, past notes, captions and the like. */
  private static final int FARTHEST = 30;

  private Joints() {}

  /** The blocks with what belongs together made one, in the place where it begins. */
  static List<Block> mend(List<Block> blocks) {
    List<Block> mended = new ArrayList<>();
    boolean[] taken = new boolean[blocks.size()];
    for (int i = 0; i < blocks.size(); i++) {
      if (taken[i]) {
        continue;
      }
      Block block = blocks.get(i);
      mended.add(block);
      int next = block.isOpen() ? next(blocks, taken, i) : -1;
      while (next >= 0) {
        taken[next] = true;
        block.addAll(blocks.get(next));
        next = next(blocks, taken, next);
      }
    }
    return mended;
  }

  /** The block that goes on with this one, or -1. */
  private static int next(List<Block> blocks, boolean[] taken, int i) {
    Block block = blocks.get(i);
    for (int k = i + 1; k < blocks.size() && k <= i + FARTHEST; k++) {
      Block other = blocks.get(k);
      if (taken[k] || !other.isOpen()) {
        continue;
      }
      boolean sameType =
          Math.abs(other.first().size() - block.last().size()) < 0.06f * block.last().size()
              && other.first().bold() == block.last().bold();
      if (sameType) {
        return other.flow() != block.flow() && goesOn(block, other) ? k : -1;
      }
      if (other.letters() > block.letters() && other.words().size() > 60) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean goesOn(Block block, Block other) {
    if (block.tag().isKnown() && other.tag().isKnown()) {
      return block.tag().element() == other.tag().element();
    }
    String text = block.last().text();
    if (text.indexOf('\t') >= 0 || block.words().size() < 4) {
      return false;
    }
    boolean lower = Character.isLowerCase(other.first().text().codePointAt(0));
    if (Hyphens.endsInHyphen(text)) {
      return true;
    }
    if (Block.isClosed(text)) {
      return false;
    }
    // The last line of a paragraph that goes on is as wide as the column.
    boolean full = block.last().right() > block.box().right() - 0.12f * block.box().width();
    return lower ? block.lines().size() > 1 || full : full && block.lines().size() > 1;
  }
}
