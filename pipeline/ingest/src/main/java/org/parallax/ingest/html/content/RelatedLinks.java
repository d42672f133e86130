package org.parallax.ingest.html.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.api.text.BlockKind;
import org.parallax.ingest.html.blocks.Block;
import org.parallax.ingest.html.blocks.Box;
import org.parallax.ingest.html.blocks.Page;

/**
 * Finds links to other articles inside the article by what stands together: lists whose every item
 * leads elsewhere, headings that are links with no text of their own, and the labels before them.
 */
final class RelatedLinks {

  /** A list with this share of linked letters is a list of links. */
  private static final double LINKED_LIST = 0.6;

  /** At the end of the article this share is enough if each item has a link. */
  private static final double LINKED_LAST_LIST = 0.25;

  /** A label is not longer, in words. */
  private static final double LABEL_WORDS = 8;

  /** A teaser has no more blocks: a section's name, a title, a text, a name, a date. */
  private static final int CARD_BLOCKS = 5;

  /** A teaser is not longer, in words. */
  private static final double TEASER_WORDS = 50;

  private final Page page;
  private final Box main;
  private final List<Verdict> verdicts;

  RelatedLinks(Page page, Box main, List<Verdict> verdicts) {
    this.page = page;
    this.main = main;
    this.verdicts = verdicts;
  }

  void mark() {
    lists();
    headings();
    teasers();
    labels();
  }

  private void lists() {
    int lastProse = main.first();
    for (int i = main.first(); i < main.end(); i++) {
      if (kind(i) == BlockKind.PARAGRAPH && MainContent.prose(block(i)) > 0) {
        lastProse = i;
      }
    }
    for (int i = main.first(); i < main.end(); ) {
      Box list = listOf(i);
      int end = i + 1;
      while (list != null && end < main.end() && listOf(end) == list) {
        end++;
      }
      if (list != null && isOfLinks(i, end, i > lastProse)) {
        for (int item = i; item < end; item++) {
          verdicts.set(item, new Verdict(BlockKind.RELATED, "list of links"));
        }
      }
      i = end;
    }
  }

  private @Nullable Box listOf(int index) {
    if (kind(index) != BlockKind.ITEM) {
      return null;
    }
    Box item = block(index).frame().within("li");
    return item == null ? null : item.parent();
  }

  private boolean isOfLinks(int first, int end, boolean last) {
    double linked = 0;
    double letters = 0;
    boolean each = true;
    boolean begin = end - first > 1;
    for (int i = first; i < end; i++) {
      linked += block(i).linked();
      letters += block(i).letters();
      each &= block(i).linked() > 0;
      begin &= block(i).lead() == 0;
    }
    double share = linked / Math.max(1, letters);
    return share > LINKED_LIST || (last && (begin || (each && share > LINKED_LAST_LIST)));
  }

  /** A heading that is a link has to be followed by text of its own that is none. */
  private void headings() {
    boolean end = true;
    for (int i = main.end() - 1; i >= main.first(); i--) {
      if (kind(i) == BlockKind.SUBHEAD && block(i).linkShare() > MainContent.MOST_LINKED) {
        if (end || !hasText(i)) {
          card(i);
        } else {
          end = false;
        }
      } else if (kind(i) == BlockKind.PARAGRAPH && MainContent.prose(block(i)) > 0) {
        end &= cardOf(i) != null;
      }
    }
  }

  private boolean hasText(int heading) {
    Box around = block(heading).frame().parent();
    int next = heading + 1;
    return around != null
        && next < around.end()
        && verdicts.get(next).isBody()
        && kind(next) != BlockKind.SUBHEAD
        && MainContent.prose(block(next)) > 0;
  }

  /** The little box that a linked heading shares with its teaser. */
  private @Nullable Box cardOf(int index) {
    Box box = block(index).frame();
    while (box.parent() != null && box.parent().size() <= CARD_BLOCKS) {
      box = box.parent();
    }
    for (int i = box.first(); i < index; i++) {
      if (kind(i) == BlockKind.SUBHEAD && block(i).linkShare() > MainContent.MOST_LINKED) {
        return box;
      }
    }
    return null;
  }

  private void card(int heading) {
    verdicts.set(heading, new Verdict(BlockKind.RELATED, "heading that leads elsewhere"));
    Box box = block(heading).frame();
    while (box.parent() != null && box.parent().size() <= CARD_BLOCKS) {
      box = box.parent();
    }
    for (int i = Math.max(box.first(), main.first()); i < Math.min(box.end(), main.end()); i++) {
      if (verdicts.get(i).isBody()) {
        verdicts.set(i, new Verdict(BlockKind.RELATED, "beside a heading that leads elsewhere"));
      }
    }
  }

  /**
   * At the end of the article: titles that are links, each with a line or two in one little box.
   */
  private void teasers() {
    for (int i = main.end() - 1; i > main.first(); i--) {
      if (!verdicts.get(i).isBody()) {
        continue;
      }
      Box box = block(i).frame();
      while (box.parent() != null && box.first() == i && box.end() == i + 1) {
        box = box.parent();
      }
      boolean teaser =
          block(i).words() <= TEASER_WORDS
              && kind(i - 1) == BlockKind.RELATED
              && box.size() <= CARD_BLOCKS
              && box.contains(i - 1);
      if (!teaser) {
        return;
      }
      verdicts.set(i, new Verdict(BlockKind.RELATED, "teaser under a link"));
    }
  }

  /** What introduces links to other articles belongs to them. */
  private void labels() {
    for (int i = main.end() - 2; i >= main.first(); i--) {
      boolean label =
          verdicts.get(i).isBody()
              && block(i).words() <= LABEL_WORDS
              && !block(i).endsASentence()
              && (kind(i) == BlockKind.PARAGRAPH || kind(i) == BlockKind.SUBHEAD);
      if (label && kind(i + 1) == BlockKind.RELATED && isLabel(i)) {
        verdicts.set(i, new Verdict(BlockKind.RELATED, "label of links"));
      }
    }
  }

  /** A subhead of the article may have a link to another article as its neighbour. */
  private boolean isLabel(int index) {
    int after = index + 1;
    while (after < main.end() && kind(after) == BlockKind.RELATED) {
      after++;
    }
    boolean text = after < main.end() && verdicts.get(after).isBody();
    return block(index).text().endsWith(":") || !text || after - index > 2;
  }

  private Block block(int index) {
    return page.blocks().get(index);
  }

  private BlockKind kind(int index) {
    return verdicts.get(index).kind();
  }
}
