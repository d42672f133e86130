package org.parallax.stages.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a line has in common with the lines it stands among: the words of the article, the name of
 * the house whose page it is, the build of the lines right above and below.
 */
final class Company {

  /** Longer lines are paragraphs, whose subject {@link Topic} weighs. */
  private static final int LONGEST_LINE = 40;

  private static final int LONGEST_NAME = 4;
  private static final int NAME_LINES = 3;
  private static final int NEAR = 2;

  /** A name that so many paragraphs speak of is the article's subject sooner than its house. */
  private static final double SUBJECT = 0.2;

  private final PageSignals signals;
  private final List<BlockWords> words;

  Company(PageSignals signals, List<BlockWords> words) {
    this.signals = signals;
    this.words = words;
  }

  void read() {
    readKnown();
    readBuild();
    readOutlet();
  }

  /** How many of its words the paragraphs of the page use too, other than itself. */
  private void readKnown() {
    Map<Long, Integer> said = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (signals.isProse(i)) {
        for (long word : content(words.get(i))) {
          said.merge(word, 1, Integer::sum);
        }
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).count() > LONGEST_LINE) {
        continue;
      }
      Set<Long> own = content(words.get(i));
      int least = signals.isProse(i) ? 2 : 1;
      int known = 0;
      for (long word : own) {
        known += said.getOrDefault(word, 0) >= least ? 1 : 0;
      }
      double share = own.isEmpty() ? 0 : (double) known / own.size();
      signals.set(i, Signal.KNOWN, share);
      signals.set(i, Signal.UNKNOWN, own.size() >= 2 ? 1 - share : 0);
    }
  }

  private static Set<Long> content(BlockWords own) {
    Set<Long> content = new HashSet<>();
    for (int k = 0; k < own.lower().size(); k++) {
      String word = own.lower().get(k);
      if (word.length() > 3 && !Lexicon.FUNCTION.contains(word)) {
        content.add(own.hash(k));
      }
    }
    return content;
  }

  /** Items of a list, rows of a table and teasers are built alike. */
  private void readBuild() {
    for (int i = 0; i < words.size(); i++) {
      int near = 0;
      int alike = 0;
      for (int k = Math.max(0, i - NEAR); k <= Math.min(words.size() - 1, i + NEAR); k++) {
        if (k != i) {
          near++;
          alike += isAlike(i, k) ? 1 : 0;
        }
      }
      signals.set(i, Signal.PARALLEL, near == 0 ? 0 : (double) alike / near);
    }
  }

  private boolean isAlike(int i, int k) {
    BlockWords one = words.get(i);
    BlockWords other = words.get(k);
    int least = Math.min(one.count(), other.count());
    int most = Math.max(one.count(), other.count());
    return least > 0
        && !signals.isProse(i)
        && !signals.isProse(k)
        && most <= 2 * least + 2
        && one.closed() == other.closed()
        && signals.strength(i, Signal.COLON) == signals.strength(k, Signal.COLON)
        && signals.strength(i, Signal.TITLE_CASE) == signals.strength(k, Signal.TITLE_CASE)
        && opening(one) == opening(other);
  }

  private static int opening(BlockWords own) {
    int first = own.head().codePointAt(0);
    return Character.isDigit(first)
        ? 0
        : Character.isUpperCase(first) ? 1 : Character.isLetter(first) ? 2 : first;
  }

  /** The house's name stands at the very top or beside the sign of copyright. */
  private void readOutlet() {
    Map<Long, Integer> names = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      BlockWords own = words.get(i);
      boolean top = i < NAME_LINES && signals.strength(i, Signal.HEADLINE) == 0;
      int sign = own.head().indexOf('©');
      boolean right =
          own.count() <= LONGEST_LINE && (sign >= 0 || own.lower().contains("copyright"));
      if ((top && own.head().indexOf('|') < 0) || right) {
        addName(own, names);
      }
    }
    int paragraphs = 0;
    Map<Long, Integer> spoken = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (signals.isProse(i)) {
        paragraphs++;
        for (long name : namesIn(words.get(i), names)) {
          spoken.merge(name, 1, Integer::sum);
        }
      }
    }
    double most = Math.max(2, SUBJECT * paragraphs);
    names.keySet().removeIf(name -> spoken.getOrDefault(name, 0) > most);
    for (int i = 0; i < words.size() && !names.isEmpty(); i++) {
      signals.set(i, Signal.OUTLET, namesIn(words.get(i), names).isEmpty() ? 0 : 1);
    }
  }

  /** The first run of capitalised words of a line, years and "all rights reserved" left out. */
  private static void addName(BlockWords own, Map<Long, Integer> names) {
    int begin = 0;
    while (begin < own.lower().size() && !isNamePart(own, begin)) {
      begin++;
    }
    int end = begin;
    while (end < own.lower().size() && isNamePart(own, end)) {
      end++;
    }
    if (end > begin && end - begin <= LONGEST_NAME && own.lower().get(begin).length() > 2) {
      names.put(own.hash(begin, end), end - begin);
    }
  }

  private static boolean isNamePart(BlockWords own, int k) {
    String word = own.lower().get(k);
    return Character.isUpperCase(own.first().get(k).codePointAt(0))
        && !Lexicon.FUNCTION.contains(word)
        && !Lexicon.SECTIONS.contains(word)
        && !Lexicon.CALENDAR.contains(word)
        && !Lexicon.PROMPT_VERBS.contains(word)
        && !Lexicon.PAGE_NOUNS.contains(word)
        && !word.equals("rights");
  }

  private static Set<Long> namesIn(BlockWords own, Map<Long, Integer> names) {
    Set<Long> found = new HashSet<>();
    for (int k = 0; k < own.lower().size(); k++) {
      if (Character.isUpperCase(own.first().get(k).codePointAt(0))) {
        for (int length = 1; length <= LONGEST_NAME && k + length <= own.lower().size(); length++) {
          long name = own.hash(k, k + length);
          if (names.getOrDefault(name, 0) == length) {
            found.add(name);
          }
        }
      }
    }
    return found;
  }
}
