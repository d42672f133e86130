package org.parallax.ingest.html.content;

import java.util.List;
import org.parallax.ingest.html.blocks.Block;
import org.parallax.ingest.html.blocks.Box;
import org.parallax.ingest.html.blocks.Hint;
import org.parallax.ingest.html.blocks.Page;

/**
 * Finds the box that holds the article. Every block is worth something: running text its words,
 * links and scraps a loss. The box with the greatest worth is the article's: a wider one would take
 * in more losses than words, a narrower one leave words out.
 */
final class MainContent {

  /** A block with fewer words than this is a scrap, unless it is a sentence. */
  private static final double PARAGRAPH_WORDS = 10;

  /** What a scrap or a block of links costs, in words. */
  private static final double SCRAP_COST = 3;

  /** Above this share of letters in links a block is a link. */
  static final double MOST_LINKED = 0.5;

  /** What a box that calls itself the article's text is worth more. */
  private static final double CONTENT_BONUS = 1.15;

  private static final double ARTICLE_BONUS = 1.1;

  private static final int SURROUNDINGS =
      Hint.mask(
          Hint.RELATED,
          Hint.COMMENT,
          Hint.PROMPT,
          Hint.ADVERTISEMENT,
          Hint.NAVIGATION,
          Hint.FOOTER,
          Hint.NOTE,
          Hint.CAPTION,
          Hint.UNSEEN,
          Hint.ASIDE);

  /** A box with at least this share of all text is no surroundings, whatever it is called. */
  private static final double DOMINATING = 0.4;

  /** The share of the article's text that its core holds at least. */
  private static final double CORE = 0.7;

  /** The share of the text that a box with the title holds if it is the article. */
  private static final double WITH_TITLE = 0.45;

  /** Words of running text that are an article. */
  static final double ARTICLE_WORDS = 80;

  /** A box of so many blocks is around one paragraph alone. */
  private static final int ONE_PARAGRAPH = 1;

  /** A name that paragraphs with this share of all text have tells nothing. */
  private static final double EVERYWHERE = 0.5;

  /** There may well be more comments, and more teasers, than article. */
  private static final int TRUSTED =
      Hint.mask(Hint.COMMENT, Hint.RELATED, Hint.UNSEEN, Hint.CONTENT);

  private final Page page;
  private final double[] text;
  private final double[] letters;
  private final double[] linked;
  private final int meaningless;
  private final double[] worth;

  MainContent(Page page) {
    this.page = page;
    text = page.sums(MainContent::prose);
    letters = page.sums(Block::letters);
    linked = page.sums(Block::linked);
    meaningless = meaningless();
    worth = page.sums(this::worth);
  }

  /** The words of a block of running text, and 0 for any other. */
  static double prose(Block block) {
    double words = block.words();
    return block.linkShare() <= MOST_LINKED && words >= PARAGRAPH_WORDS
        ? words * (1 - block.linkShare())
        : 0;
  }

  /** The words of running text in a box. */
  double prose(Box box) {
    return text[box.end()] - text[box.first()];
  }

  /** The share of a box's letters that are in links. */
  double linkShare(Box box) {
    double all = letters[box.end()] - letters[box.first()];
    return all == 0 ? 0 : (linked[box.end()] - linked[box.first()]) / all;
  }

  boolean dominates(Box box) {
    return prose(box) >= DOMINATING * text[text.length - 1];
  }

  /**
   * Names that most of the page's paragraphs have, each by itself, such as a slot for advertising
   * that each of them is: they tell nothing here.
   */
  private int meaningless() {
    double[] named = new double[Integer.SIZE];
    for (Block block : page.blocks()) {
      double prose = prose(block);
      if (prose == 0) {
        continue;
      }
      int hints = 0;
      for (Box box = block.box(); box != null; box = box.parent()) {
        hints |= box.isBlock() && box.size() > ONE_PARAGRAPH ? 0 : box.hints();
      }
      for (int bit = 0; bit < named.length; bit++) {
        named[bit] += (hints >>> bit & 1) == 1 ? prose : 0;
      }
    }
    int mask = 0;
    for (int bit = 0; bit < named.length; bit++) {
      mask |= named[bit] > EVERYWHERE * text[text.length - 1] ? 1 << bit : 0;
    }
    return mask & ~TRUSTED;
  }

  /** A mask of the hints that tell nothing on this page. */
  int meaninglessHints() {
    return meaningless;
  }

  private double worth(Block block) {
    int surroundings = SURROUNDINGS & ~meaningless;
    for (Box box = block.box(); box != null; box = box.parent()) {
      if ((box.hints() & surroundings) != 0 && !(box.isBlock() && dominates(box))) {
        return block.linkShare() > MOST_LINKED ? -SCRAP_COST : 0;
      }
    }
    double prose = prose(block);
    if (prose > 0) {
      return prose;
    }
    return block.linkShare() > MOST_LINKED || block.words() < 3 ? -SCRAP_COST : 0;
  }

  /**
   * The innermost box in {@code main} that still holds most of its running text: what stands in it
   * is trusted, what stands beside it has to show that it belongs there.
   */
  Box core(Box main) {
    Box core = main;
    for (Box box : page.boxes()) {
      if (box.isBlock()
          && box.depth() > core.depth()
          && worth[box.end()] - worth[box.first()] > 0
          && prose(box) >= CORE * prose(main)
          && box.isIn(core)) {
        core = box;
      }
    }
    return core;
  }

  /**
   * The innermost box in {@code main} that holds both the title and most of the text: what stands
   * outside of it came along only because it is text too.
   */
  Box around(int title, Box main) {
    Box narrow = main;
    for (Box box : page.boxes()) {
      if (box.isBlock()
          && box.depth() > narrow.depth()
          && box.contains(title)
          && prose(box) >= WITH_TITLE * prose(main)
          && prose(box) >= ARTICLE_WORDS
          && box.isIn(narrow)) {
        narrow = box;
      }
    }
    return narrow;
  }

  /** The box that holds the article. */
  Box find() {
    List<Box> boxes = page.boxes();
    Box best = boxes.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (Box box : boxes) {
      if (!box.isBlock()) {
        continue;
      }
      double value = worth[box.end()] - worth[box.first()];
      if (box.has(Hint.CONTENT)) {
        value *= CONTENT_BONUS;
      } else if (box.name().equals("article")) {
        value *= ARTICLE_BONUS;
      }
      // Boxes come outermost first: of two that hold the same, the inner one is taken.
      if (value >= most) {
        best = box;
        most = value;
      }
    }
    return best;
  }
}
