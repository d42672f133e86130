package org.parallax.ingest.pdf.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.api.text.BlockKind;

/**
 * Says what blocks are where the layout says it: by type, place, pictures near by, links and
 * repetition. What is left stays open, so that whoever reads the words may decide.
 */
final class BlockKinds {

  private static final float LARGER = 1.08f;
  private static final float TITLE = 1.2f;
  private static final float SMALLER = 0.94f;
  private static final int PARAGRAPH = 20;
  private static final int LONGEST_TITLE = 40;
  private static final int LONGEST_SUBHEAD = 16;
  private static final int MOST_DISPLAYS = 300;
  private static final double ALL_LINKS = 0.85;

  private static final Pattern BULLET = Pattern.compile("[•▪‣◦·●■] .*");
  private final List<Block> blocks;
  private final float bodySize;
  private final int bodyFace;
  private final Set<String> titleWords;
  private int title = -1;
  private int firstParagraph = -1;

  private BlockKinds(List<Block> blocks, Optional<String> claimedTitle) {
    this.blocks = blocks;
    Map<Float, Integer> sizes = new HashMap<>();
    Map<Integer, Integer> faces = new HashMap<>();
    for (Block block : blocks) {
      if (block.isOpen() && block.linked() < ALL_LINKS) {
        // Long blocks are what the file is for; a page of links may hold more letters.
        int weight = block.letters() * (block.words().size() >= PARAGRAPH ? 4 : 1);
        sizes.merge(Math.round(block.size() * 2) / 2f, weight, Integer::sum);
      }
    }
    bodySize = most(sizes).orElse(10f);
    for (Block block : blocks) {
      if (block.isOpen() && isBodySize(block)) {
        faces.merge(block.first().face(), block.letters(), Integer::sum);
      }
    }
    bodyFace = most(faces).orElse(0);
    titleWords = claimedTitle.map(BlockKinds::words).orElse(Set.of());
  }

  /**
   * Marks the blocks of a file.
   *
   * @param claimedTitle what the file or a browser calls it, true or not
   */
  static void mark(List<Block> blocks, List<Page> pages, Optional<String> claimedTitle) {
    BlockKinds kinds = new BlockKinds(blocks, claimedTitle);
    kinds.findFirstParagraph();
    kinds.title();
    kinds.findFirstParagraph();
    kinds.rowsAndItems();
    SmallType small = new SmallType(blocks, pages, kinds.bodySize, kinds.bodyFace);
    small.notes();
    small.captions();
    kinds.standfirst();
    kinds.pullQuotes();
    kinds.subheads();
    kinds.links();
  }

  private static <T extends Comparable<T>> Optional<T> most(Map<T, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<T, Integer>comparingByValue()
                .thenComparing(Map.Entry.<T, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private boolean isBodySize(Block block) {
    return Math.abs(block.size() - bodySize) < 0.07f * bodySize;
  }

  private boolean isParagraph(Block block) {
    return block.isOpen()
        && isBodySize(block)
        && block.words().size() >= PARAGRAPH
        && block.linked() < 0.5;
  }

  private void findFirstParagraph() {
    firstParagraph = blocks.size();
    for (int i = Math.max(0, title + 1); i < blocks.size(); i++) {
      if (isParagraph(blocks.get(i))) {
        firstParagraph = i;
        return;
      }
    }
  }

  /** The largest type above the text; what the file is called decides between several. */
  private void title() {
    double most = 0;
    int lastPage =
        firstParagraph < blocks.size() ? Math.max(1, blocks.get(firstParagraph).page()) : 1;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.page() > lastPage || !block.isOpen()) {
        continue;
      }
      List<String> words = block.words();
      if (words.isEmpty() || words.size() > LONGEST_TITLE) {
        continue;
      }
      long claimed = words.stream().filter(titleWords::contains).count();
      boolean named = words.size() >= 3 && claimed >= 0.8 * words.size();
      boolean large = block.size() >= TITLE * bodySize;
      boolean heading = large || block.isBold() || block.tag().role() == Tag.Role.HEADING;
      if (!heading || !(named || (large && words.size() >= 2 && block.letters() >= 8))) {
        continue;
      }
      // The outlet's name may be set larger than the title but is hardly all of it.
      double score =
          block.size() * (named ? 2 + Math.min(words.size(), titleWords.size()) / 10.0 : 1);
      if (score > most * 1.01) {
        most = score;
        title = i;
      }
    }
    if (title >= 0) {
      blocks.get(title).mark(BlockKind.TITLE, "the largest type above the text");
    }
  }

  private void standfirst() {
    for (int i = title + 1; title >= 0 && i < blocks.size() && i <= title + 6; i++) {
      Block block = blocks.get(i);
      if (i >= firstParagraph || block.page() != blocks.get(title).page()) {
        return;
      }
      int words = block.words().size();
      if (block.isOpen()
          && block.size() >= LARGER * bodySize
          && block.size() < blocks.get(title).size()
          && words >= 7
          && words <= 80
          && isPhrase(block)
          && block.linked() < 0.5) {
        block.mark(BlockKind.STANDFIRST, "larger than the text, between title and text");
        return;
      }
    }
  }

  /** More than names, dates and places, which are mostly capitals and figures. */
  private static boolean isPhrase(Block block) {
    long words = 0;
    long small = 0;
    for (Line line : block.lines()) {
      for (String word : line.text().split(" ", -1)) {
        words++;
        small += !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
      }
    }
    return small * 2 > words;
  }

  private void rowsAndItems() {
    for (Block block : blocks) {
      String text = block.first().text();
      if (block.isOpen() && text.indexOf('\t') > 0 && Table.hasFigures(text)) {
        block.mark(BlockKind.ROW, "cells side by side");
      } else if (block.isOpen() && BULLET.matcher(text).matches() && block.linked() < 0.5) {
        block.mark(BlockKind.ITEM, "begins with a bullet");
      }
    }
  }

  /** Display type that says what the text says too. */
  private void pullQuotes() {
    StringBuilder text = new StringBuilder(" ");
    for (Block block : blocks) {
      if (isParagraph(block)) {
        text.append(String.join(" ", block.words())).append(' ');
      }
    }
    String body = text.toString();
    int sought = 0;
    for (Block block : blocks) {
      List<String> words = block.words();
      if (block.isOpen()
          && block.size() >= 1.12f * bodySize
          && words.size() >= 5
          && words.size() <= 80
          && sought++ < MOST_DISPLAYS
          && body.contains(" " + String.join(" ", words) + " ")) {
        block.mark(BlockKind.PULL_QUOTE, "larger type that repeats words of the text");
      }
    }
  }

  private void subheads() {
    for (int i = Math.max(0, firstParagraph - 1); i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int words = block.words().size();
      boolean set =
          block.size() >= LARGER * bodySize
              || (block.isBold() && block.size() > SMALLER * bodySize)
              || block.tag().role() == Tag.Role.HEADING;
      if (block.isOpen()
          && set
          && words >= 1
          && words <= LONGEST_SUBHEAD
          && block.letters() >= 3
          && !block.first().text().endsWith(".")
          && block.linked() < 0.5
          && isFollowedByText(i)
          && (i < firstParagraph ? isOpening(i) : isPrecededByText(i))) {
        block.mark(BlockKind.SUBHEAD, "type of a heading between paragraphs of the text");
      }
    }
  }

  /** The first part's heading, below the byline; names and dates are hardly phrases. */
  private boolean isOpening(int i) {
    Block block = blocks.get(i);
    return title >= 0
        && i > title + 1
        && block.isBold()
        && block.size() >= LARGER * bodySize
        && block.words().size() >= 3
        && isPhrase(block);
  }

  private boolean isFollowedByText(int i) {
    for (int k = i + 1; k < blocks.size() && k <= i + 8; k++) {
      Block block = blocks.get(k);
      if (block.isOpen()) {
        return isParagraph(block);
      }
      if (block.kind() == BlockKind.SUBHEAD || block.kind() == BlockKind.RELATED) {
        return false;
      }
    }
    return false;
  }

  /** A teaser's headline follows other teasers or a picture; a subhead follows the text. */
  private boolean isPrecededByText(int i) {
    for (int k = i - 1; k >= 0 && k >= i - 8; k--) {
      Block block = blocks.get(k);
      if (block.kind() == BlockKind.ITEM
          || block.kind() == BlockKind.ROW
          || block.kind() == BlockKind.SUBHEAD) {
        return true;
      }
      if (block.isOpen()) {
        return isBodySize(block) && block.words().size() >= 6 && block.linked() < 0.5;
      }
    }
    return false;
  }

  /** Between title and text an author's name or a date may be a link; elsewhere links lead away. */
  private void links() {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean head = i > title && i < firstParagraph;
      if (block.isOpen() && !head && block.linked() >= ALL_LINKS) {
        boolean teaser = block.words().size() >= 4;
        block.mark(teaser ? BlockKind.RELATED : BlockKind.NAVIGATION, "nothing but a link");
      }
    }
  }
}
