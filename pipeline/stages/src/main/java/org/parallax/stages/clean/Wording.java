package org.parallax.stages.clean;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * What the wording of one line says it is, each as a weight from 0 (nothing) to about 1 (plainly),
 * without looking at its neighbours. Patterns see the beginning or the end of a block only, and
 * have no nested repetition, so that no input makes them slow.
 */
final class Wording {

  private static final Set<String> YOU = Set.of("you", "your", "you're");
  private static final Set<String> WE = Set.of("our", "us", "we");

  private final BlockWords words;
  private final boolean english;
  private final int count;
  private final List<String> lower;

  /**
   * Reads a line.
   *
   * @param english whether the page is in English; of others only length and marks are weighed
   */
  Wording(BlockWords words, boolean english) {
    this.words = words;
    this.english = english;
    this.count = words.count();
    this.lower = words.lower();
  }

  /** Share of words that carry grammar rather than subject. */
  double functionShare() {
    return lower.isEmpty() ? 0 : (double) in(Lexicon.FUNCTION, lower.size()) / lower.size();
  }

  boolean hasVerb() {
    for (int i = 1; i < lower.size(); i++) {
      String word = lower.get(i);
      if (Lexicon.VERBS.contains(word)
          || (word.length() > 4 && word.endsWith("ed"))
          || word.endsWith("n't")
          || word.endsWith("n’t")) {
        return true;
      }
    }
    return false;
  }

  /** Running prose: sentences of some length, closed, with the usual share of function words. */
  double prose() {
    double share = english ? functionShare() : USUAL_FUNCTION_SHARE;
    if (count < 9 || (!words.closed() && words.sentences() < 2 && count < 30) || share < 0.2) {
      return 0;
    }
    double length = Math.min(1, (count - 4) / 22.0);
    return length * Math.min(1, (share - 0.1) / 0.2) * (words.closed() ? 1 : 0.75);
  }

  /** A single short sentence, as speech and one-line paragraphs are. */
  double sentence() {
    return words.closed() && count >= 3 && count < 26 && (hasVerb() || functionShare() > 0.3)
        ? 1
        : 0;
  }

  double prompt() {
    if (count == 0 || count > 70) {
      return 0;
    }
    if (LinePatterns.ADDRESS.matcher(words.head()).matches()
        || (LinePatterns.COUNTER.matcher(words.head().strip()).matches()
            && !LinePatterns.NUMERIC_DATE.matcher(words.head()).matches())
        || LinePatterns.FRAME.matcher(words.head()).matches()
        || LinePatterns.LEAD_ON.matcher(words.head()).matches()
        || (count <= 20 && LinePatterns.COMMENTS.matcher(words.head()).matches())
        || LinePatterns.READING_TIME.matcher(words.head()).matches()) {
      return 1.2;
    }
    int only = in(Lexicon.ONLY_PAGE, lower.size());
    double nouns = in(Lexicon.PAGE_NOUNS, lower.size()) + only;
    boolean asks = asks(Lexicon.PROMPT_VERBS);
    if (count <= 36 && asks(Lexicon.CUSTOMER_VERBS)) {
      return 1;
    }
    boolean leads = Lexicon.LEADS.contains(lower.get(0)) && count <= 8;
    double reader = in(YOU, lower.size()) > 0 ? 0.4 : 0;
    double house = in(WE, lower.size()) > 0 ? 0.25 : 0;
    double weight =
        0.45 * Math.min(3, nouns)
            + (asks ? 0.5 + reader + house : 0.5 * reader + 0.5 * house)
            + (leads ? 0.6 : 0);
    if (nouns == 0 && !leads && !(asks && count <= 5 && !words.closed())) {
      // "See you there", "Call it luck": a verb alone is no prompt.
      weight = asks && count <= 12 ? weight * 0.5 : 0;
    }
    if (count > 12 && words.closed() && only == 0 && !asks && reader == 0) {
      // "Shares fell", "the story of two brothers": prose may use these words of other things.
      weight *= 0.4;
    }
    double length = count <= 6 ? 1.35 : count <= 16 ? 1 : count <= 36 ? 0.75 : 0.55;
    return Math.min(1.6, weight * length);
  }

  /** Whether a sentence of the line begins with one of these verbs. */
  private boolean asks(Set<String> verbs) {
    Matcher starts = LinePatterns.SENTENCE_START.matcher(words.head());
    while (starts.find()) {
      if (verbs.contains(starts.group(1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  double label() {
    if (count == 0 || count > 8 || words.closed()) {
      return 0;
    }
    String head = words.head();
    boolean parted =
        head.contains(" | ")
            || head.contains("›")
            || head.contains("»")
            || head.contains(" > ")
            || head.contains(" / ")
            || head.contains(" · ")
            || head.contains(" • ")
            || head.startsWith("#");
    int sections = in(Lexicon.SECTIONS, lower.size());
    boolean caps =
        count <= 4
            && head.equals(head.toUpperCase(Locale.ROOT))
            && head.codePoints().anyMatch(Character::isLetter);
    double weight = (double) sections / count;
    weight += parted ? 0.7 : 0;
    weight += caps ? 0.5 : 0;
    weight += count <= 2 ? 0.4 : 0;
    if (head.indexOf(',') >= 0 && functionShare() == 0) {
      weight += 0.4;
    }
    return Math.min(1.4, weight * (functionShare() > 0.3 ? 0.4 : 1));
  }

  double credit() {
    return CreditWording.weigh(words);
  }

  double byline() {
    if (count < 1 || count > 45) {
      return 0;
    }
    if (LinePatterns.REPORTING.matcher(words.head()).matches()) {
      return 1;
    }
    boolean verb = lower.stream().skip(1).anyMatch(Lexicon.VERBS::contains);
    boolean role = in(Lexicon.ROLES, lower.size()) > 0;
    if (LinePatterns.BY.matcher(words.head()).matches() && !verb) {
      boolean named = count == 1 || words.capitals() >= 2 || words.head().indexOf(',') == 3;
      return (count <= 12 && named) || (role && named) ? 1 : 0;
    }
    if (LinePatterns.PLACED.matcher(words.head()).matches()) {
      return 0.8;
    }
    boolean startsWithName = count >= 3 && startsWithName();
    boolean headline = lower.contains("to") || lower.contains("as") || lower.contains("after");
    return startsWithName && role && count <= 12 && !verb && !headline && !words.closed() ? 0.8 : 0;
  }

  /** Nothing but a person's name, as far as letters tell. */
  boolean isName() {
    return count >= 2
        && count <= 5
        && !words.closed()
        && startsWithName()
        && words.capitals() >= count - 1
        && in(Lexicon.SECTIONS, lower.size()) == 0
        && in(Lexicon.CALENDAR, lower.size()) == 0;
  }

  double date() {
    if (count == 0 || count > 26) {
      return 0;
    }
    int numbers = 0;
    int calendar = 0;
    int beside = 0;
    for (String word : lower) {
      boolean number = Character.isDigit(word.charAt(0));
      numbers += number ? 1 : 0;
      calendar += Lexicon.CALENDAR.contains(word) ? 1 : 0;
      beside += !number && Lexicon.BESIDE_DATES.contains(word) ? 1 : 0;
    }
    boolean dated =
        (calendar > 0 && numbers > 0)
            || LinePatterns.NUMERIC_DATE.matcher(words.head()).matches()
            || (numbers > 0 && lower.contains("ago"));
    double share = (double) (numbers + calendar + beside) / count;
    return dated && share > 0.55 ? 1 : dated && share > 0.4 && !words.closed() ? 0.5 : 0;
  }

  /** A line about the author. */
  double bio() {
    if (count < 4 || count > 110) {
      return 0;
    }
    String head = words.head();
    if (LinePatterns.isAbout(head)) {
      return 1;
    }
    boolean quoted = lower.contains("said") || lower.contains("says") || lower.contains("told");
    if (!startsWithName() || quoted) {
      return 0;
    }
    int last = Math.min(7, lower.size());
    boolean verb = false;
    boolean works = false;
    for (int i = 1; i < last; i++) {
      verb |= Lexicon.INTRODUCING.contains(lower.get(i));
      works |= i <= 4 && Lexicon.WRITING.contains(lower.get(i));
    }
    int near = Math.min(22, lower.size());
    boolean placed = in(Lexicon.ROLES, near) + in(Lexicon.INSTITUTIONS, near) > 0;
    return (verb && placed && count <= 80) || (works && count <= 40) ? 0.75 : 0;
  }

  double note() {
    return count >= 2 && count <= 160 && LinePatterns.NOTE.matcher(words.head()).matches() ? 1 : 0;
  }

  private static final double USUAL_FUNCTION_SHARE = 0.4;

  private boolean startsWithName() {
    List<String> first = words.first();
    int capitals = 0;
    for (int i = 0; i < Math.min(4, first.size()); i++) {
      if (!Character.isUpperCase(first.get(i).codePointAt(0))
          || Lexicon.FUNCTION.contains(lower.get(i))) {
        break;
      }
      capitals++;
    }
    return capitals >= 2;
  }

  private int in(Set<String> set, int limit) {
    int found = 0;
    for (int i = 0; i < limit; i++) {
      found += set.contains(lower.get(i)) ? 1 : 0;
    }
    return found;
  }
}
