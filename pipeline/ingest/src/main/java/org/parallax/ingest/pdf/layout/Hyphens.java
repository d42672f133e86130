package org.parallax.ingest.pdf.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what a hyphen at the end of a line is. The document itself is asked: whether the word
 * stands elsewhere in one piece or with its hyphen, whether its halves are words of their own, and
 * whether the document's lines end in hyphens more often than compounds would make them.
 */
final class Hyphens {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-\u2010]\\p{L}+)*");

  private static final int LONG_ENOUGH = 3;

  /** English words that compounds begin with and that no word is divided after. */
  private static final Set<String> FRONTS =
      Set.of(
          "self", "half", "well", "high", "low", "long", "short", "full", "hard", "fast", "first",
          "second", "third", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "cross", "single", "double", "left", "right", "north", "south", "east", "west", "large",
          "small");

  /** What makes one word of such a beginning. */
  private static final Set<String> ENDINGS =
      Set.of("ness", "less", "ship", "ward", "wards", "ment", "teen", "teenth", "ening", "ened");

  /** English words that compounds end with and that no word is divided before. */
  private static final Set<String> BACKS =
      Set.of("based", "backed", "owned", "minded", "related", "speaking", "sized", "style");

  private final Map<String, Integer> words = new HashMap<>();
  private final boolean dividesWords;

  private Hyphens(Collection<Line> lines) {
    int ends = 0;
    int compounds = 0;
    int inside = 0;
    for (Line line : lines) {
      String text = line.text();
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        // The halves of a divided word are no evidence of anything.
        boolean cut =
            matcher.start() == 0 || (matcher.end() >= text.length() - 1 && endsInHyphen(text));
        String word = matcher.group().toLowerCase(Locale.ROOT).replace('\u2010', '-');
        inside++;
        compounds += word.indexOf('-') > 0 ? 1 : 0;
        if (!cut) {
          words.merge(word, 1, Integer::sum);
        }
      }
      ends += endsInHyphen(text) ? 1 : 0;
    }
    // A compound is as likely to stand at a line's end as any other word.
    double expected = inside == 0 ? 0 : 1.0 * compounds / inside * lines.size();
    dividesWords = ends > 2 * expected + 1.5;
  }

  static Hyphens of(Collection<Line> lines) {
    return new Hyphens(lines);
  }

  static boolean endsInHyphen(String text) {
    int last = text.length() - 1;
    return last > 0 && isHyphen(text.charAt(last)) && Character.isLetter(text.charAt(last - 1));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00ad';
  }

  /** Two lines of one paragraph as one. */
  String join(String line, String next) {
    char last = line.charAt(line.length() - 1);
    if (!isHyphen(last)) {
      return line + (endsInDash(line) || startsInDash(next) ? "" : " ") + next;
    }
    if (!endsInHyphen(line)) {
      boolean range = line.length() > 1 && Character.isDigit(line.charAt(line.length() - 2));
      return line + (range ? "" : " ") + next;
    }
    String front = line.substring(0, line.length() - 1);
    if (last == '\u00ad') {
      return front + next;
    }
    return isDivided(front, next) ? front + next : line + next;
  }

  private static boolean endsInDash(String line) {
    return line.endsWith("\u2014") && line.length() > 1 && line.charAt(line.length() - 2) != ' ';
  }

  private static boolean startsInDash(String next) {
    return next.startsWith("\u2014") && next.length() > 1 && next.charAt(1) != ' ';
  }

  private boolean isDivided(String front, String next) {
    String before = lastWord(front);
    String after = firstWord(next);
    // A word with a hyphen already has its parts; the last of them may still be divided.
    String stem = before.substring(before.lastIndexOf('-') + 1);
    int joined = count(before + after) + (stem.equals(before) ? 0 : count(stem + after));
    int compound = count(before + "-" + after);
    if (joined != compound) {
      return joined > compound;
    }
    if (!Character.isLowerCase(next.codePointAt(0)) || isCompound(stem, after)) {
      return false;
    }
    boolean wordsOfTheirOwn =
        stem.length() >= LONG_ENOUGH
            && after.length() > LONG_ENOUGH
            && count(stem) > 0
            && count(after) > 0;
    return dividesWords && !wordsOfTheirOwn;
  }

  private static boolean isCompound(String stem, String after) {
    return (FRONTS.contains(stem) && after.length() > LONG_ENOUGH && !ENDINGS.contains(after))
        || (BACKS.contains(after) && stem.length() >= LONG_ENOUGH);
  }

  private int count(String word) {
    return words.getOrDefault(word, 0);
  }

  private static String lastWord(String text) {
    int begin = text.length();
    while (begin > 0
        && (Character.isLetter(text.charAt(begin - 1)) || isHyphen(text.charAt(begin - 1)))) {
      begin--;
    }
    return text.substring(begin).toLowerCase(Locale.ROOT).replace('\u2010', '-');
  }

  private static String firstWord(String text) {
    Matcher matcher = WORD.matcher(text);
    return matcher.lookingAt() ? matcher.group().toLowerCase(Locale.ROOT) : "";
  }
}
