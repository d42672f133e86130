package org.parallax.ingest.html.metadata.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as pages write them. The day is the one that is written: a time and an offset beside it do
 * not move it. An order of day and month that nothing decides gives no day.
 */
public final class DateText {

  private static final int MOST_CHARACTERS = 160;

  /** The first printed news sheet is of 1605; what claims to be older is a placeholder. */
  private static final int OLDEST_YEAR = 1605;

  private static final LocalDate EPOCH = LocalDate.EPOCH;
  private static final long LEAST_MILLIS = 100_000_000_000L;
  private static final int CENTURY = 100;

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<!\\d)(\\d{4})(0[1-9]|1[0-2])([0-3]\\d)(?:T?\\d{4,6}(?:Z|[+-]\\d{2}:?\\d{2})?)?(?!\\d)");
  private static final Pattern EPOCH_TIME = Pattern.compile("\\d{9,10}|\\d{12,13}");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern CHARACTERS =
      Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s\\-/]+(?:of\\s+|de\\s+)?(\\p{L}{3,14})\\.?,?[\\s\\-/]+(?:de[l]?\\s+)?(\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,14})\\.?[\\s\\-/]+(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+)(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:[A-Z]{2,5}\\s+|[ap]\\.?m\\.?,?\\s+)?)?(\\d{4})(?!\\d)");

  /** Languages of news whose names of months do not contradict each other. */
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "ru", "uk", "tr",
          "el", "hu", "ro", "cs", "bg", "ca", "id", "hy", "ka", "az");

  private DateText() {}

  /** Months by their names, made when the first date in words is met. */
  private static final class Months {
    private static final Map<String, Month> BY_NAME = names();

    private static Map<String, Month> names() {
      Map<String, Month> names = new HashMap<>();
      for (String language : LANGUAGES) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          for (Month month : Month.values()) {
            String name = month.getDisplayName(style, Locale.forLanguageTag(language));
            names.putIfAbsent(bare(name), month);
          }
        }
      }
      names.put("sept", Month.SEPTEMBER);
      return names;
    }

    private static String bare(String name) {
      return name.toLowerCase(Locale.ROOT).replace(".", "");
    }
  }

  /**
   * The first day that {@code value} names, if it is plausible.
   *
   * @param language the page's language, which may decide the order of day and month
   * @param latest no article is younger
   */
  public static Optional<LocalDate> find(
      String value, Optional<String> language, LocalDate latest) {
    String text = westernDigits(value.strip());
    if (text.length() > MOST_CHARACTERS || text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    return epoch(text)
        .or(() -> numbers(ISO, text, 1, 3, 4))
        .or(() -> numbers(COMPACT, text, 1, 2, 3))
        .or(() -> numbers(CHARACTERS, text, 1, 2, 3))
        .or(() -> words(DAY_FIRST, text, 2, 1))
        .or(() -> words(MONTH_FIRST, text, 1, 2))
        .or(() -> ordered(text, language))
        .filter(day -> day.getYear() >= OLDEST_YEAR && !day.equals(EPOCH) && !day.isAfter(latest));
  }

  private static String westernDigits(String text) {
    if (text.chars().noneMatch(unit -> unit > 0x7F && Character.isDigit(unit))) {
      return text;
    }
    StringBuilder western = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
        .forEach(western::appendCodePoint);
    return western.toString();
  }

  private static Optional<LocalDate> epoch(String text) {
    if (!EPOCH_TIME.matcher(text).matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    Instant instant =
        number >= LEAST_MILLIS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    return Optional.of(instant.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  private static Optional<LocalDate> numbers(
      Pattern form, String text, int year, int month, int day) {
    Matcher found = form.matcher(text);
    return found.find()
        ? day(number(found, year), number(found, month), number(found, day))
        : Optional.empty();
  }

  private static Optional<LocalDate> words(Pattern form, String text, int month, int day) {
    Matcher found = form.matcher(text);
    for (int from = 0; found.find(from); from = found.start() + 1) {
      Month name = Months.BY_NAME.get(Months.bare(found.group(month)));
      if (name != null) {
        return day(number(found, 3), name.getValue(), number(found, day));
      }
    }
    return Optional.empty();
  }

  /** 28.9.2022 is a day first; of 9/28/2022 and 28/9/2022 the number above twelve decides. */
  private static Optional<LocalDate> ordered(String text, Optional<String> language) {
    Matcher found = NUMBERS.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int first = number(found, 1);
    int second = number(found, 3);
    int year = number(found, 4);
    boolean dotted = found.group(2).equals(".");
    if (year < CENTURY) {
      if (!dotted) {
        return Optional.empty(); // 02/03/04: any of them may be the year
      }
      year += 20 * CENTURY;
    }
    if (dotted || first > Month.DECEMBER.getValue() || first == second) {
      return day(year, second, first);
    }
    if (second > Month.DECEMBER.getValue()) {
      return day(year, first, second);
    }
    String tag = language.orElse("").toLowerCase(Locale.ROOT);
    if (tag.equals("en-us")) {
      return day(year, first, second);
    }
    return tag.isEmpty() || tag.equals("en") ? Optional.empty() : day(year, second, first);
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
