package org.parallax.ingest.html;

import java.util.List;
import java.util.regex.Pattern;
import org.parallax.api.text.BlockKind;

/**
 * Looks at both ends of the article: before its first and after its last paragraph stand lines that
 * no name tells from text, such as dates, signatures, rights and headings of what was left out.
 */
final class Edges {

  /** A line with fewer words that is no sentence is no paragraph, at an end of the article. */
  private static final double SHORT_WORDS = 8;

  /** A line with a date is not longer, in words. */
  private static final double DATE_WORDS = 16;

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

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
    Block block = page.blocks().get(index);
    BlockKind kind = verdicts.get(index).kind();
    boolean dated = block.words() < DATE_WORDS && YEAR.matcher(block.text()).find();
    if (dated && (kind == BlockKind.PARAGRAPH || kind == BlockKind.SUBHEAD)) {
      verdicts.set(index, new Verdict(BlockKind.DATE, "a date before the text"));
    } else if (kind == BlockKind.PARAGRAPH) {
      verdicts.set(index, new Verdict(BlockKind.BYLINE, "short line before the text"));
    } else if (kind == BlockKind.SUBHEAD
        && block.words() >= SHORT_WORDS
        && index > 0
        && verdicts.get(index - 1).kind() == BlockKind.TITLE) {
      verdicts.set(index, new Verdict(BlockKind.STANDFIRST, "heading under the title"));
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
