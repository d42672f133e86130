package org.parallax.stages.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows the author named above the text again in the paragraph that introduces him below it. */
final class AuthorFinder {

  /** How much of the page's prose stands above a paragraph about the author. */
  private static final double LEAST_ABOVE = 0.6;

  private static final int FIRST_WORDS = 9;
  private static final double PLAINLY = 0.8;

  private final PageSignals signals;
  private final List<BlockWords> words;

  AuthorFinder(PageSignals signals, List<BlockWords> words) {
    this.signals = signals;
    this.words = words;
  }

  void find() {
    double[] above = signals.proseAbove();
    Set<Long> names = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      boolean author =
          signals.strength(i, Signal.BYLINE) >= PLAINLY || signals.strength(i, Signal.NAME) > 0;
      if (above[i] == 0 && author) {
        addPairs(words.get(i), words.get(i).lower().size(), names);
      } else if (above[i] >= LEAST_ABOVE && !names.isEmpty() && canIntroduce(i)) {
        Set<Long> first = new HashSet<>();
        addPairs(words.get(i), FIRST_WORDS, first);
        first.retainAll(names);
        if (!first.isEmpty()) {
          signals.set(i, Signal.BIO, PLAINLY);
          signals.set(i, Signal.UNSIGNED, 0);
          // However long it is: whoever opens with the author's name below the text is not it.
          signals.set(i, Signal.PROSE, signals.strength(i, Signal.PROSE) / 2);
          signals.set(i, Signal.LONG_PROSE, 0);
        }
      }
    }
  }

  private boolean canIntroduce(int i) {
    return words.get(i).closed()
        && words.get(i).count() <= 110
        && signals.strength(i, Signal.PROMPT) < 0.9
        && signals.strength(i, Signal.CREDIT) == 0
        && (i + 1 == words.size() || !signals.isProse(i + 1));
  }

  /** Pairs of neighbouring words that may be a name. */
  private static void addPairs(BlockWords own, int limit, Set<Long> pairs) {
    for (int k = 0; k + 1 < Math.min(limit, own.lower().size()); k++) {
      if (isNamePart(own.lower().get(k)) && isNamePart(own.lower().get(k + 1))) {
        pairs.add(own.hash(k, k + 2));
      }
    }
  }

  private static boolean isNamePart(String word) {
    return word.length() > 1
        && !Lexicon.FUNCTION.contains(word)
        && !Lexicon.CALENDAR.contains(word)
        && !Character.isDigit(word.charAt(0));
  }
}
