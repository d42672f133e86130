package org.parallax.stages.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of a page that grows through the day or goes through many things: each stands under a
 * line of the same build, a time of day, a number, the same word. Such a page wanders, and the
 * article is not over before the last of them.
 *
 * @param first the first of the lines that part the entries, or the number of blocks
 * @param last the last one, or -1
 */
record Entries(int first, int last) {

  private static final int ENTRY_LINES = 4;
  private static final int FEWEST_CLOCKS = 3;
  private static final int FEWEST_MARKS = 4;
  private static final int LONGEST_MARK = 5;
  private static final int FEWEST_LETTERS = 3;

  /** Teasers below are parted by such lines too: those of the article begin above its middle. */
  private static final double LATEST_FIRST = 0.4;

  /** How much farther than usual the last one may lie from the one before. */
  private static final int FARTHEST = 3;

  static Entries in(PageSignals signals, List<BlockWords> words) {
    int size = words.size();
    double[] above = signals.proseAbove();
    Map<String, List<Integer>> marks = new HashMap<>();
    for (int i = 0; i + 1 < size; i++) {
      String mark = markOf(i, signals, words.get(i));
      if (!mark.isEmpty() && isFollowed(i, signals, size)) {
        marks.computeIfAbsent(mark, none -> new ArrayList<>()).add(i);
      }
    }
    int first = size;
    int last = -1;
    for (Map.Entry<String, List<Integer>> entry : marks.entrySet()) {
      List<Integer> places = entry.getValue();
      boolean clock = entry.getKey().equals(CLOCK);
      if (places.size() >= (clock ? FEWEST_CLOCKS : FEWEST_MARKS)
          && (clock || above[places.get(0)] <= LATEST_FIRST)) {
        first = Math.min(first, places.get(0));
        last = Math.max(last, clock ? places.get(places.size() - 1) : lastNear(places));
      }
    }
    return new Entries(first, last);
  }

  private static final String CLOCK = "clock";
  private static final String CAPITALS = "CAPITALS";

  private static String markOf(int i, PageSignals signals, BlockWords own) {
    if (signals.strength(i, Signal.CLOCK) > 0) {
      return CLOCK;
    }
    if (own.count() > 0
        && own.count() <= LONGEST_MARK
        && own.head().codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS
        && signals.strength(i, Signal.CAPITALS) > 0
        && signals.strength(i, Signal.DATE) == 0
        && signals.strength(i, Signal.PROMPT) < 0.5) {
      return CAPITALS;
    }
    if (own.count() == 0
        || own.count() > LONGEST_MARK
        || own.closed()
        || signals.strength(i, Signal.DATE) > 0
        || own.head().codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS
        || own.lower().stream().anyMatch(Lexicon.ONLY_PAGE::contains)) {
      return "";
    }
    StringBuilder mark = new StringBuilder();
    for (String word : own.lower()) {
      mark.append(Character.isDigit(word.charAt(0)) ? "0" : word).append(' ');
    }
    return mark.toString();
  }

  private static boolean isFollowed(int i, PageSignals signals, int size) {
    for (int k = i + 1; k < size && k <= i + ENTRY_LINES; k++) {
      if (signals.isText(k)) {
        return true;
      }
    }
    return false;
  }

  /** The last place before the distances grow out of the usual. */
  private static int lastNear(List<Integer> places) {
    int usual = (places.get(FEWEST_MARKS - 1) - places.get(0)) / (FEWEST_MARKS - 1);
    int last = places.get(0);
    for (int place : places) {
      if (place - last > FARTHEST * Math.max(2, usual)) {
        return last;
      }
      last = place;
    }
    return last;
  }
}
