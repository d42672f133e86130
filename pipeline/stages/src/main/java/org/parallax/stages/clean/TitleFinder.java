package org.parallax.stages.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for the page's title and standfirst above its first paragraphs, and marks them. */
final class TitleFinder {

  /** How far above the first paragraph the title may stand. */
  private static final int TOP_BLOCKS = 40;

  /** What is longer sums up sooner than it names. */
  private static final int LONG_TITLE = 16;

  private static final int FEWEST_CLOCKS = 3;

  private final PageSignals signals;
  private final List<Block> blocks;
  private final List<BlockWords> words;
  private final Copies copies;

  TitleFinder(PageSignals signals, List<Block> blocks, List<BlockWords> words, Copies copies) {
    this.signals = signals;
    this.blocks = blocks;
    this.words = words;
    this.copies = copies;
  }

  /** Finds the line above the first prose that reads most like the title of what follows. */
  void find() {
    int top = Math.min(firstParagraph() + 1, firstEntry());
    int bottom = Math.max(0, top - TOP_BLOCKS);
    Set<Long> subject = new HashSet<>();
    int read = 0;
    for (int i = Math.max(0, top - 1); i < blocks.size() && read < 8; i++) {
      if (signals.isProse(i)) {
        read++;
        for (int k = 0; k < words.get(i).lower().size(); k++) {
          subject.add(words.get(i).hash(k));
        }
      }
    }
    int best = -1;
    double most = 0.55;
    boolean marked = false;
    boolean signed = false;
    int menu = lastMenu(bottom, top);
    for (int i = bottom; i < top; i++) {
      boolean title = blocks.get(i).mark() == Mark.TITLE;
      double weight = titleWeight(i, subject) - (i < menu ? 0.25 : 0) - (signed ? 0.2 : 0);
      signed |= signals.strength(i, Signal.BYLINE) >= 0.8;
      if ((title && !marked) || (title == marked && weight > most)) {
        best = i;
        most = weight;
        marked = title;
      }
    }
    if (best < 0) {
      return;
    }
    // The lines of a standfirst may fit the text better than the title above them does.
    while (best > bottom && !marked && isTitleAbove(best - 1, subject)) {
      signals.set(best, Signal.STANDFIRST, 1);
      best--;
    }
    signals.set(best, Signal.HEADLINE, 1);
    signals.set(best, Signal.LABEL, 0);
    signals.set(best, Signal.SUBHEAD, 0);
    signals.set(best, Signal.NAME, 0);
    findStandfirst(best);
  }

  /**
   * The first paragraph that others follow: a lone one before it is a notice above the page.
   * Without any, the third block, since a text so short is title and little else.
   */
  private int firstParagraph() {
    int lone = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (!signals.isProse(i) || words.get(i).count() < 20) {
        continue;
      }
      int following = 0;
      for (int k = i + 1; k < blocks.size() && k <= i + 8; k++) {
        following += signals.isText(k) ? 1 : 0;
      }
      if (following >= 2) {
        return i;
      }
      lone = lone < 0 ? i : lone;
    }
    return lone >= 0 ? lone : Math.min(blocks.size(), 3) - 1;
  }

  /** The first time of day on a page of entries, each under its own; the title stands above. */
  private int firstEntry() {
    int first = blocks.size();
    int clocks = 0;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (LineTraits.isClock(words.get(i))) {
        first = i;
        clocks++;
      }
    }
    return clocks >= FEWEST_CLOCKS ? first : blocks.size();
  }

  /** Whether author or day stand right below, a line or two between at most. */
  private boolean isSignedBelow(int i) {
    for (int k = i + 1; k <= i + 3 && k < blocks.size(); k++) {
      if (signals.isTold(k)) {
        return true;
      }
    }
    return false;
  }

  /** The last line that lists the sections of a site side by side: titles stand below. */
  private int lastMenu(int bottom, int top) {
    for (int i = top - 1; i >= bottom; i--) {
      if (signals.strength(i, Signal.PROMPT) < 0.5
          && !signals.isTold(i)
          && words.get(i).count() <= 20
          && LinePatterns.MENU.matcher(words.get(i).head()).matches()) {
        return i;
      }
    }
    return -1;
  }

  private boolean isTitleAbove(int i, Set<Long> subject) {
    Wording wording = new Wording(words.get(i), signals.isEnglish());
    boolean closed = words.get(i + 1).closed() && words.get(i + 1).count() >= 9;
    boolean joined = !blocks.get(i + 1).gapBefore() && words.get(i + 1).count() >= LONG_TITLE;
    if ((closed || joined) && !signals.isQuestion(i + 1) && isShortTitle(i)) {
      return true;
    }
    return words.get(i).count() >= 4
        && (!words.get(i).closed() || signals.isQuestion(i))
        && (wording.hasVerb() || wording.functionShare() > 0)
        && titleWeight(i, subject) >= 0.62;
  }

  /** A few words right above a sentence that sums up the text: "The long way home". */
  private boolean isShortTitle(int i) {
    BlockWords own = words.get(i);
    return own.count() >= 2
        && own.count() <= 9
        && signals.strength(i, Signal.FRAGMENT) > 0
        && signals.strength(i, Signal.PROMPT) < 0.5
        && signals.strength(i, Signal.LABEL) < 0.5
        && signals.strength(i, Signal.CREDIT) == 0
        && !signals.isTold(i)
        && own.lower().stream().noneMatch(Lexicon.SECTIONS::contains);
  }

  private double titleWeight(int i, Set<Long> subject) {
    BlockWords own = words.get(i);
    int count = own.count();
    if (count < 2
        || count > 32
        || signals.strength(i, Signal.CREDIT) > 0
        || signals.strength(i, Signal.BYLINE) > 0
        || signals.strength(i, Signal.DATE) > 0
        || signals.strength(i, Signal.NOTE) > 0
        || signals.strength(i, Signal.PROMPT) >= 0.9
        || own.sentences() > 2) {
      return 0;
    }
    Wording wording = new Wording(own, signals.isEnglish());
    int content = 0;
    int shared = 0;
    int figures = 0;
    for (int k = 0; k < own.lower().size(); k++) {
      String word = own.lower().get(k);
      figures += Character.isDigit(word.charAt(0)) ? 1 : 0;
      if (!Lexicon.FUNCTION.contains(word) && word.length() > 3) {
        content++;
        shared += subject.contains(own.hash(k)) ? 1 : 0;
      }
    }
    double weight = 0.35 * Math.min(1, count / 6.0);
    weight += content == 0 ? 0 : 0.5 * shared / content;
    weight += wording.functionShare() > 0 ? 0.3 : 0;
    weight += wording.hasVerb() ? 0.15 : 0;
    weight -= figures > 0.3 * count ? 0.6 : 0;
    weight -= count <= 4 && !wording.hasVerb() ? 0.15 : 0;
    weight += isSignedBelow(i) ? 0.15 : 0;
    weight -= LinePatterns.CRUMBS.matcher(own.head()).matches() ? 0.7 : 0;
    weight -= own.closed() && !signals.isQuestion(i) ? 0.3 : 0;
    weight -= 0.35 * signals.strength(i, Signal.LABEL);
    weight -= 0.35 * signals.strength(i, Signal.PROMPT);
    weight -= count > 18 ? 0.2 : 0;
    weight -= count == 2 && shared < 2 ? 0.25 : 0;
    // The title stands above its standfirst: among equals the first one wins.
    weight -= signals.isProse(i) ? 0.35 : 0;
    return weight;
  }

  /** Marks the sentences between the title and the author, date or picture as its standfirst. */
  private void findStandfirst(int title) {
    for (int i = title + 1; i < blocks.size() && i <= title + 6; i++) {
      if (signals.isTold(i) || signals.strength(i, Signal.NAME) > 0) {
        // What stands below the author's line is a caption sooner than a standfirst.
        return;
      }
      if (copies.originalOf(i) == title || copies.originalOf(title) == i) {
        signals.set(i, Signal.HEADLINE, 1);
        signals.set(i, Signal.SUBHEAD, 0);
        continue;
      }
      int count = words.get(i).count();
      boolean sums =
          count >= 5
              && count <= 60
              && words.get(i).sentences() <= 3
              && signals.strength(i, Signal.CREDIT) == 0
              && signals.strength(i, Signal.PROMPT) < 0.9
              && signals.strength(i, Signal.NOTE) == 0
              && signals.strength(i, Signal.BYLINE) == 0
              && signals.strength(i, Signal.DATE) == 0;
      sums &= !LineTraits.isPictured(words.get(i));
      if (!sums) {
        if (signals.isText(i)) {
          return;
        }
        continue;
      }
      if (parted(i) || (!words.get(i).closed() && count >= 6)) {
        signals.set(i, Signal.STANDFIRST, 1);
        signals.set(i, Signal.SUBHEAD, 0);
      } else {
        return;
      }
    }
  }

  /** Whether an author, date, label or picture stands between this line and the running prose. */
  private boolean parted(int i) {
    for (int k = i + 1; k < blocks.size() && k <= i + 4; k++) {
      if (signals.isTold(k)
          || signals.strength(k, Signal.CREDIT) >= 0.6
          || signals.strength(k, Signal.NAME) > 0
          || signals.strength(k, Signal.PICTURE) > 0
          || signals.strength(k, Signal.RULE) > 0
          || (signals.strength(k, Signal.LABEL) >= 0.9 && signals.strength(k, Signal.SUBHEAD) == 0)
          || signals.strength(k, Signal.PROMPT) >= 0.9) {
        return true;
      }
      if (signals.isProse(k) && words.get(k).count() > 20) {
        return false;
      }
    }
    return false;
  }
}
