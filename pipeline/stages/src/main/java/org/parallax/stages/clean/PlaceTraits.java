package org.parallax.stages.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a block stands and what it has in common with the rest of the page. */
final class PlaceTraits {

  private static final int NEAR = 3;
  private static final int LONGEST_PROMPT_GROUP = 8;
  private static final int FEWEST_NAMES = 2;
  private static final int FEWEST_FRAMES = 3;
  private static final int LONGEST_ENTRY_HEAD = 14;
  private static final double LEAST_ABOVE_BIO = 0.6;

  private final PageSignals signals;
  private final List<Block> blocks;
  private final List<BlockWords> words;
  private final Copies copies;

  PlaceTraits(PageSignals signals, List<Block> blocks, List<BlockWords> words, Copies copies) {
    this.signals = signals;
    this.blocks = blocks;
    this.words = words;
    this.copies = copies;
  }

  void read() {
    double[] above = signals.proseAbove();
    int title = titlePlace();
    boolean spaced = isSpaced();
    for (int i = 0; i < blocks.size(); i++) {
      signals.set(i, Signal.FIRST, Math.max(0, 1 - i / 6.0));
      signals.set(i, Signal.TOP, above[i] == 0 ? 1 : 0);
      signals.set(i, Signal.UNDER_TITLE, title >= 0 && i > title && above[i] == 0 ? 1 : 0);
      signals.set(
          i, Signal.BESIDE_TITLE, title < 0 ? 0 : Math.max(0, 1 - Math.abs(i - title) / 5.0));
      signals.set(i, Signal.DEPTH, above[i]);
      signals.set(i, Signal.BELOW, above[i] >= 1 ? 1 : 0);
      signals.set(i, Signal.GAP, spaced && blocks.get(i).gapBefore() ? 1 : 0);
      if (above[i] > 0) {
        // Among paragraphs such a line is an item or a subhead as often as a caption.
        signals.set(i, Signal.NOUN_PHRASE, 0);
      }
      int original = copies.originalOf(i);
      if (original >= 0) {
        signals.set(i, Signal.COPY, 1);
        signals.set(original, Signal.COPIED, 1);
      }
    }
    readRuns();
    readFrames();
    readPrompts(spaced);
    readAuthors(above);
    readSubject(title, above);
    new Company(signals, words).read();
    // Entries of a page that grows through the day wander, and all of them are the article.
    Entries entries = Entries.in(signals, words);
    for (int i = entries.last(); i >= 0; i--) {
      signals.set(i, Signal.STRAY, 0);
      signals.set(i, Signal.FOREIGN_NAMES, 0);
      signals.set(i, Signal.UNKNOWN, 0);
      signals.set(i, Signal.ENTRY, i >= entries.first() ? 1 : 0);
      if (headsEntry(i)) {
        signals.set(i, Signal.SUBHEAD, 1);
        signals.set(i, Signal.LABEL, 0);
      }
    }
  }

  /** A few words right below a time of day, a single word between at most. */
  private boolean headsEntry(int i) {
    boolean below =
        i >= 2
            && (signals.strength(i - 1, Signal.CLOCK) > 0
                || (words.get(i - 1).count() <= 1 && signals.strength(i - 2, Signal.CLOCK) > 0));
    return below
        && words.get(i).count() >= 2
        && words.get(i).count() <= LONGEST_ENTRY_HEAD
        && signals.strength(i, Signal.CLOCK) == 0
        && signals.strength(i, Signal.PROMPT) < 0.9;
  }

  private int titlePlace() {
    for (int i = 0; i < blocks.size(); i++) {
      if (signals.strength(i, Signal.HEADLINE) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether empty lines part the blocks of this page, here and there at least. */
  private boolean isSpaced() {
    int gaps = 0;
    for (Block block : blocks) {
      gaps += block.gapBefore() ? 1 : 0;
    }
    return gaps >= 0.15 * blocks.size() && gaps < 0.95 * blocks.size();
  }

  private void readRuns() {
    int size = blocks.size();
    for (int i = 0; i < size; i++) {
      int brief = 0;
      int prose = 0;
      int all = 0;
      for (int k = Math.max(0, i - NEAR); k <= Math.min(size - 1, i + NEAR); k++) {
        if (k != i) {
          all++;
          brief += words.get(k).count() <= 12 && !words.get(k).closed() ? 1 : 0;
          prose += signals.isProse(k) ? 1 : 0;
        }
      }
      signals.set(i, Signal.IN_SHORT_RUN, all == 0 ? 0 : (double) brief / all);
      signals.set(i, Signal.IN_PROSE_RUN, all == 0 ? 0 : (double) prose / all);
    }
  }

  /** In a series of pictures each stands below its number, or right above it. */
  private void readFrames() {
    List<Integer> frames = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (words.get(i).count() <= 4 && LinePatterns.FRAME.matcher(words.get(i).head()).matches()) {
        frames.add(i);
      }
    }
    if (frames.size() < FEWEST_FRAMES) {
      return;
    }
    for (int frame : frames) {
      for (int i = frame + 1; i < blocks.size() && i <= frame + 2 && !frames.contains(i); i++) {
        signals.set(i, Signal.FRAMED, 1);
      }
    }
  }

  /** Lines that no empty line parts from a prompt belong to it more often than not. */
  private void readPrompts(boolean spaced) {
    if (!spaced) {
      return;
    }
    int size = blocks.size();
    int begin = 0;
    while (begin < size) {
      int end = begin + 1;
      while (end < size && !blocks.get(end).gapBefore()) {
        end++;
      }
      int prompts = 0;
      for (int i = begin; i < end; i++) {
        prompts += signals.strength(i, Signal.PROMPT) >= 0.9 ? 1 : 0;
      }
      boolean one = prompts > 0 && end - begin <= LONGEST_PROMPT_GROUP;
      for (int i = begin; i < end && one; i++) {
        boolean own = signals.strength(i, Signal.PROMPT) >= 0.9;
        boolean person = signals.isTold(i) || signals.strength(i, Signal.BIO) > 0;
        signals.set(i, Signal.BESIDE_PROMPT, !person && prompts - (own ? 1 : 0) > 0 ? 1 : 0);
      }
      begin = end;
    }
  }

  /** The author named above the text, met again. */
  private void readAuthors(double[] above) {
    Set<Long> names = new HashSet<>();
    Set<Long> parts = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      BlockWords own = words.get(i);
      boolean told =
          signals.strength(i, Signal.BYLINE) >= 0.8 || signals.strength(i, Signal.NAME) > 0;
      if (above[i] == 0 && told) {
        for (int k = 0; k + 1 < Math.min(own.lower().size(), 30); k++) {
          if (isName(own, k) && isName(own, k + 1)) {
            names.add(own.hash(k, k + 2));
            parts.add(own.hash(k));
            parts.add(own.hash(k + 1));
          }
        }
      } else if (!names.isEmpty() && own.count() >= 1) {
        boolean full = false;
        for (int k = 0; k + 1 < Math.min(own.lower().size(), 4); k++) {
          full |= names.contains(own.hash(k, k + 2));
        }
        boolean first = own.count() >= 6 && parts.contains(own.hash(0));
        boolean leads = above[i] >= LEAST_ABOVE_BIO && (full || first);
        signals.set(i, Signal.AUTHOR, full && own.count() <= 4 ? 1 : 0);
        signals.set(i, Signal.AUTHOR_LEADS, leads && own.count() > 4 ? 1 : 0);
      }
    }
  }

  private static boolean isName(BlockWords own, int k) {
    String word = own.lower().get(k);
    return word.length() > 1
        && Character.isUpperCase(own.first().get(k).codePointAt(0))
        && !Lexicon.FUNCTION.contains(word)
        && !Lexicon.ROLES.contains(word)
        && !Lexicon.CALENDAR.contains(word);
  }

  private void readSubject(int title, double[] above) {
    Set<Long> head = new HashSet<>();
    if (title >= 0) {
      addContent(words.get(title), head);
    }
    Set<Long> core = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (signals.isProse(i) && above[i] < 0.5) {
        addContent(words.get(i), core);
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      BlockWords own = words.get(i);
      int content = 0;
      int shared = 0;
      int names = 0;
      int foreign = 0;
      for (int k = 0; k < own.lower().size(); k++) {
        if (!isContent(own.lower().get(k))) {
          continue;
        }
        content++;
        shared += head.contains(own.hash(k)) ? 1 : 0;
        if (k > 0 && Character.isUpperCase(own.first().get(k).codePointAt(0))) {
          names++;
          foreign += core.contains(own.hash(k)) ? 0 : 1;
        }
      }
      signals.set(
          i,
          Signal.LIKE_TITLE,
          content == 0 || i == title ? 0 : Math.min(1, 2.0 * shared / content));
      signals.set(i, Signal.FOREIGN_NAMES, names < FEWEST_NAMES ? 0 : (double) foreign / names);
    }
  }

  private static void addContent(BlockWords own, Set<Long> set) {
    for (int k = 0; k < own.lower().size(); k++) {
      if (isContent(own.lower().get(k))) {
        set.add(own.hash(k));
      }
    }
  }

  private static boolean isContent(String word) {
    return word.length() > 3 && !Lexicon.FUNCTION.contains(word);
  }
}
