package org.parallax.stages.clean;

import java.util.List;

/**
 * A caption said again near by is a caption in all its copies; so is a doubled line of alt text.
 */
final class CaptionCopies {

  private final PageSignals signals;
  private final List<Block> blocks;
  private final List<BlockWords> words;
  private final Copies copies;

  CaptionCopies(PageSignals signals, List<Block> blocks, List<BlockWords> words, Copies copies) {
    this.signals = signals;
    this.blocks = blocks;
    this.words = words;
    this.copies = copies;
  }

  void share() {
    for (int i = 0; i < blocks.size(); i++) {
      int original = copies.originalOf(i);
      if (original < 0) {
        continue;
      }
      boolean near = Math.abs(original - i) <= 4;
      double credit =
          Math.max(signals.strength(i, Signal.CREDIT), signals.strength(original, Signal.CREDIT));
      if (near && credit > 0) {
        signals.set(i, Signal.CREDIT, Math.max(credit, signals.strength(i, Signal.CREDIT)));
        signals.set(
            original, Signal.CREDIT, Math.max(credit, signals.strength(original, Signal.CREDIT)));
      } else if (Math.abs(original - i) == 1
          && words.get(i).count() >= 6
          && words.get(i).count() <= 60
          && copies.isWhole(i)
          && !blocks.get(Math.max(i, original)).gapBefore()) {
        signals.set(i, Signal.ECHO, 1);
        signals.set(original, Signal.ECHO, 1);
      }
    }
  }
}
