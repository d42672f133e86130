package org.parallax.ingest.text;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/**
 * Characters in a row that are, taken for bytes, valid UTF-8.
 *
 * @param begin first UTF-16 unit in the text
 * @param end one past the last
 * @param words what the bytes say
 * @param isPlausible whether that is something that people write
 * @param isCertain whether nobody writes the characters as they stand
 * @param isTaken whether it is to be mended
 */
record Chain(
    int begin, int end, String words, boolean isPlausible, boolean isCertain, boolean isTaken) {

  /** Nobody's file was misread more often. */
  private static final int MOST_TIMES = 4;

  /** What stands after a capital in ordinary writing: closing marks, and letters of caps. */
  private static final String AFTER_CAPITALS =
      "’”“‘»«›‹„‚…–—\u00A0\u00AD·°ºª™®©¹²³šžŠŽœŒŸ´¨§†‡•¶€£¥¤¢";

  private static final String CLOSING = "’”»…–—";

  private static final String LATIN_LEADS = "ÂÃÄÅ";

  static Chain of(String text, int begin, int end) {
    String damaged = text.substring(begin, end);
    String words = Bytes1252.decode(damaged).orElse(damaged);
    int times = 1;
    while (times < MOST_TIMES) {
      Optional<String> again = Bytes1252.decode(words);
      if (again.isEmpty() || again.get().equals(words)) {
        break;
      }
      words = again.get();
      times++;
    }
    boolean plausible =
        words.codePoints().allMatch(Chain::isWritten) && !isMark(words.codePointAt(0));
    char before = begin == 0 ? '\n' : text.charAt(begin - 1);
    char after = end == text.length() ? '\n' : text.charAt(end);
    boolean certain =
        plausible
            && (times > 1
                || hasSignature(damaged)
                || isForeign(words)
                || isMisreadLatin(damaged, words, before, after));
    return new Chain(begin, end, words, plausible, certain, false);
  }

  Chain taken(boolean taken) {
    return new Chain(begin, end, words, isPlausible, isCertain, taken);
  }

  private static boolean isWritten(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
      default -> true;
    };
  }

  private static boolean isMark(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK
        || Character.getType(point) == Character.COMBINING_SPACING_MARK;
  }

  /** Punctuation, signs and pictures whose first bytes are characters that never meet. */
  private static boolean hasSignature(String damaged) {
    for (int at = 0; at < damaged.length(); ) {
      int point = Bytes1252.character(damaged, at);
      boolean signature =
          (point >= 0x2010 && point <= 0x205E)
              || (point >= 0x20A0 && point <= 0x20BF)
              || (point >= 0x2100 && point <= 0x214F)
              || (point >= 0x2190 && point <= 0x22FF)
              || (point >= 0x2500 && point <= 0x27BF)
              || (point >= 0xFB00 && point <= 0xFB06)
              || (point >= 0x1F000 && point <= 0x1FAFF);
      if (signature) {
        return true;
      }
      at += Bytes1252.length(Bytes1252.byteOf(damaged.charAt(at)));
    }
    return false;
  }

  /** Two letters and more of one script that is not Latin. */
  private static boolean isForeign(String words) {
    UnicodeScript script = UnicodeScript.of(words.codePointAt(0));
    return words.codePointCount(0, words.length()) > 1
        && script != UnicodeScript.LATIN
        && script != UnicodeScript.COMMON
        && script != UnicodeScript.INHERITED
        && words
            .codePoints()
            .allMatch(
                point ->
                    isMark(point)
                        || (Character.isLetter(point) && UnicodeScript.of(point) == script));
  }

  private static boolean isMisreadLatin(String damaged, String words, char before, char after) {
    if (before >= 0x80 || after >= 0x80 || !words.codePoints().allMatch(Chain::isLatin)) {
      return false;
    }
    char lead = damaged.charAt(0);
    char second = damaged.charAt(1);
    boolean common = LATIN_LEADS.indexOf(lead) >= 0;
    if (Character.isLowerCase(before)) {
      // A capital in the middle of a word of small letters.
      return common || Character.isLowerCase(after);
    }
    if (lead == 'Â') {
      return !Character.isUpperCase(before) && second >= '\u00A0' && second <= '¿';
    }
    boolean rare = AFTER_CAPITALS.indexOf(second) < 0;
    // Å and Ä are words and names in the North, and closing marks follow words.
    boolean closing = (lead == 'Ã' ? "’" : CLOSING).indexOf(second) >= 0;
    boolean begins = !Character.isLetter(before) && Character.isLowerCase(after) && !closing;
    return common && ((rare && !Character.isDigit(after)) || begins);
  }

  private static boolean isLatin(int point) {
    return (point >= 0xA0 && point <= 0x24F) || (point >= 0x1E00 && point <= 0x1EFF);
  }
}
