package org.parallax.ingest.html;

import java.util.List;
import org.parallax.api.text.BlockKind;

/**
 * Looks at both ends of the article: before its first and after its last paragraph stand lines that
 * no name tells from text, such as dates, signatures, rights and headings of what was left out.
 */
final class Edges {

  /** A line with fewer words that is no sentence is no paragraph, at an end of the article. */
  private static final double SHORT_WORDS = 8;

  private final Page page;
  private final Box main;
  private final Box core;
  private final List<Verdict> verdicts;

  Edges(Page page, Box main, Box core, List<Verdict> verdicts) {
    this.page = page;
    this.main = main;
    this.core = core;
    this.verdicts = verdicts;
  }

  void mark() {
    beside();
    int last = main.end - 1;
    while (last >= main.first && !isSolid(last)) {
      if (verdicts.get(last).isBody()) {
        trail(last);
      }
      last--;
    }
    int first = main.first;
    while (first < main.end && !isSolid(first)) {
      if (verdicts.get(first).isBody()) {
        lead(first);
      }
      first++;
    }
  }

  /** After the core, text goes on only until something else begins. */
  private void beside() {
    boolean other = false;
    for (int i = core.end; i < main.end; i++) {
      Verdict verdict = verdicts.get(i);
      if (!verdict.isBody() || verdict.kind() == BlockKind.SUBHEAD) {
        other = true;
      }
      if (other && verdict.isBody()) {
        verdicts.set(i, new Verdict(BlockKind.RELATED, "after the end of the text"));
      }
    }
  }

  private void trail(int index) {
    BlockKind kind = verdicts.get(index).kind();
    if (kind == BlockKind.SUBHEAD) {
      verdicts.set(index, new Verdict(BlockKind.RELATED, "heading without a text"));
    } else if (kind == BlockKind.PARAGRAPH) {
      verdicts.set(index, new Verdict(BlockKind.NOTE, "short line after the text"));
    }
  }

  private void lead(int index) {
    if (verdicts.get(index).kind() == BlockKind.PARAGRAPH) {
      boolean date = page.blocks().get(index).text().matches("(?s).*\\b(?:19|20)\\d\\d\\b.*");
      verdicts.set(
          index,
          new Verdict(
              date ? BlockKind.DATE : BlockKind.BYLINE, "short line before the text"));
    }
  }

  private boolean isSolid(int index) {
    Verdict verdict = verdicts.get(index);
    Block block = page.blocks().get(index);
    return switch (verdict.kind()) {
      case PARAGRAPH -> block.words() >= SHORT_WORDS || block.endsASentence();
      case ITEM, ROW, QUOTATION -> true;
      default -> false;
    };
  }
}
