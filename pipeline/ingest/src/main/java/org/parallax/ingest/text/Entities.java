package org.parallax.ingest.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Finds HTML's character references that were left in plain text, by name or number, escaped once
 * or twice. Those that are meant as they stand are left alone: in code, in addresses, in quotation
 * marks, and the signs for less and greater everywhere, which show code more often than not.
 */
final class Entities {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:amp;){0,2}(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,10});");

  private static final Set<String> SHOWS_CODE = Set.of("<", ">");
  private static final String QUOTES = "\"'“”‘’`«»";
  private static final int LONGEST_ADDRESS = 300;
  private static final int DELETE = 0x7F;
  private static final int LAST_WINDOWS = 0x9F;

  private Entities() {}

  /** Whether anything looks like a reference. */
  static boolean mayBeIn(String text) {
    return text.indexOf('&') >= 0 && REFERENCE.matcher(text).find();
  }

  /** The places, in reading order. */
  static List<Repair> find(String text, CodeLines code) {
    List<Repair> repairs = new ArrayList<>();
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      Optional<String> words = character(reference.group(1));
      boolean meant =
          words.isEmpty()
              || SHOWS_CODE.contains(words.get())
              || code.contains(reference.start())
              || isQuoted(text, reference.start(), reference.end())
              || isInAddress(text, reference.start());
      if (!meant) {
        repairs.add(new Repair(reference.start(), reference.end(), words.get()));
      }
    }
    return repairs;
  }

  private static boolean isQuoted(String text, int begin, int end) {
    return begin > 0
        && end < text.length()
        && QUOTES.indexOf(text.charAt(begin - 1)) >= 0
        && QUOTES.indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isInAddress(String text, int at) {
    int begin = at;
    while (begin > 0
        && at - begin < LONGEST_ADDRESS
        && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, at);
    return word.contains("://") || word.startsWith("www.");
  }

  private static Optional<String> character(String name) {
    if (name.startsWith("#")) {
      boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
      return numbered(
          hexadecimal
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.substring(1)));
    }
    if (name.equals("apos")) {
      return Optional.of("'");
    }
    String reference = "&" + name + ";";
    String words = StringEscapeUtils.unescapeHtml4(reference);
    return words.equals(reference) ? Optional.empty() : Optional.of(words);
  }

  /** Who wrote numbers from 128 to 159 meant windows-1252, and browsers show that. */
  private static Optional<String> numbered(int point) {
    if (point > DELETE && point <= LAST_WINDOWS) {
      String words = new String(new byte[] {(byte) point}, Charset.forName("windows-1252"));
      return words.equals("\uFFFD") ? Optional.empty() : Optional.of(words);
    }
    boolean written =
        Character.isDefined(point)
            && point >= ' '
            && point != DELETE
            && Character.getType(point) != Character.SURROGATE
            && Character.getType(point) != Character.PRIVATE_USE;
    return written ? Optional.of(Character.toString(point)) : Optional.empty();
  }
}
