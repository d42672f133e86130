package org.parallax.ingest.html.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.text.BlockKind;
import org.parallax.ingest.html.blocks.Block;
import org.parallax.ingest.html.blocks.Box;
import org.parallax.ingest.html.blocks.Page;

/**
 * Finds what stands in the article more than once: words such as "Advertisement", and captions that
 * a picture, its enlarged view and its gallery all repeat.
 */
final class Repetition {

  /** A label has no more than two words: one space. */
  private static final int LABEL_SPACES = 1;

  /** A caption is not shorter and not longer, in words. */
  private static final double LEAST_CAPTION_WORDS = 6;

  private static final double MOST_CAPTION_WORDS = 60;

  /** How often a text is seen, and whether a picture stands before it in one place. */
  private static final class Copies {
    private int count;
    private boolean pictured;
  }

  private final Page page;
  private final Box main;
  private final List<Verdict> verdicts;
  private final Map<String, Copies> seen = new HashMap<>();

  Repetition(Page page, Box main, List<Verdict> verdicts) {
    this.page = page;
    this.main = main;
    this.verdicts = verdicts;
  }

  void mark() {
    for (int i = main.first(); i < main.end(); i++) {
      Block block = page.blocks().get(i);
      Copies copies = seen.computeIfAbsent(block.text(), text -> new Copies());
      copies.count++;
      copies.pictured |= block.picture() || verdicts.get(i).kind() == BlockKind.CAPTION;
    }
    for (int i = main.first(); i < main.end(); i++) {
      Block block = page.blocks().get(i);
      BlockKind kind = verdicts.get(i).kind();
      Copies copies = seen.getOrDefault(block.text(), new Copies());
      if (copies.count < 2 || (kind != BlockKind.PARAGRAPH && kind != BlockKind.ITEM)) {
        continue;
      }
      double words = block.words();
      if (block.text().chars().filter(unit -> unit == ' ').count() <= LABEL_SPACES
          && kind == BlockKind.PARAGRAPH
          && !block.endsASentence()) {
        verdicts.set(i, new Verdict(BlockKind.NAVIGATION, "stands there again and again"));
      } else if (copies.pictured && words >= LEAST_CAPTION_WORDS && words <= MOST_CAPTION_WORDS) {
        verdicts.set(i, new Verdict(BlockKind.CAPTION, "repeated, and under a picture"));
      }
    }
  }
}
