package org.parallax.ingest.html.content;

import java.util.List;
import org.parallax.api.text.BlockKind;
import org.parallax.ingest.html.blocks.Block;
import org.parallax.ingest.html.blocks.Box;
import org.parallax.ingest.html.blocks.Page;

/**
 * Looks at both ends of the article: before its first and after its last paragraph stand lines that
 * no name tells from text, such as dates, signatures, rights and headings of what was left out.
 */
final class Edges {

  /** A line with fewer words that is no sentence is no paragraph, at an end of the article. */
  private static final double SHORT_WORDS = 8;

  /** So many words after a title that the page's head has too are the article. */
  private static final double ARTICLE_WORDS = 80;

  /** A standfirst's paragraph is not longer, in words. */
  private static final double STANDFIRST_WORDS = 60;

  private static final double CONTACT_WORDS = 25;
  private static final double CONTACT_LINKED = 0.4;

  private final Page page;
  private final Box main;
  private final Box core;
  private final int title;
  private final boolean sure;
  private final List<Verdict> verdicts;

  Edges(Page page, Box main, Box core, Titles titles, List<Verdict> verdicts) {
    this.page = page;
    this.main = main;
    this.core = core;
    this.title = titles.first();
    this.sure = titles.areSaid();
    this.verdicts = verdicts;
  }

  /** Marks both ends. */
  void mark() {
    beforeTitle();
    beforeCore();
    beside();
    int last = main.end() - 1;
    while (last >= main.first() && (!isSolid(last) || isContact(last))) {
      if (verdicts.get(last).isBody()) {
        trail(last);
      }
      last--;
    }
    int first = main.first();
    while (first < main.end() && (!isSolid(first) || isDateLine(first))) {
      if (verdicts.get(first).isBody()) {
        lead(first);
      }
      first++;
    }
  }

  /** What stands before the title is no part of the article, if most of the article comes after. */
  private void beforeTitle() {
    if (title > core.first() && !afterTitleIsText()) {
      return;
    }
    for (int i = main.first(); i < title; i++) {
      if (verdicts.get(i).isBody()) {
        verdicts.set(i, new Verdict(BlockKind.NAVIGATION, "before the title"));
      }
    }
  }

  private boolean afterTitleIsText() {
    double words = 0;
    for (int i = title; i < main.end() && words < ARTICLE_WORDS; i++) {
      words += verdicts.get(i).isBody() ? MainContent.prose(page.blocks().get(i)) : 0;
    }
    return sure && words >= ARTICLE_WORDS;
  }

  /** A list between the title and the text gives the article's points: it is its standfirst. */
  private void beforeCore() {
    for (int i = Math.max(main.first(), title + 1); title >= 0 && i < core.first(); i++) {
      BlockKind kind = verdicts.get(i).kind();
      if (kind == BlockKind.ITEM) {
        verdicts.set(i, new Verdict(BlockKind.STANDFIRST, "list between title and text"));
      } else if (kind == BlockKind.PARAGRAPH
          && MainContent.prose(page.blocks().get(i)) > 0
          && page.blocks().get(i).frame().parent() != core.parent()
          && page.blocks().get(i).words() <= STANDFIRST_WORDS) {
        verdicts.set(i, new Verdict(BlockKind.STANDFIRST, "between title and text"));
      }
    }
  }

  /** After the core, text goes on only until something else begins. */
  private void beside() {
    boolean other = false;
    for (int i = core.end(); i < main.end(); i++) {
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
      verdicts.set(index, new Verdict(BlockKind.NOTE, "line under the text"));
    }
  }

  private void lead(int index) {
    Block block = page.blocks().get(index);
    BlockKind kind = verdicts.get(index).kind();
    if (isDateLine(index)) {
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

  private boolean isDateLine(int index) {
    Block block = page.blocks().get(index);
    BlockKind kind = verdicts.get(index).kind();
    return (kind == BlockKind.PARAGRAPH || kind == BlockKind.SUBHEAD) && block.isDateLine();
  }

  /** Under the text stands where to write to and whom to follow. */
  private boolean isContact(int index) {
    Block block = page.blocks().get(index);
    return verdicts.get(index).kind() == BlockKind.PARAGRAPH
        && block.words() <= CONTACT_WORDS
        && block.linkShare() >= CONTACT_LINKED;
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
