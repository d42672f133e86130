package org.parallax.stages.clean;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates in one line and tells publication from later change. A wrong date is worse than
 * none: what may be day and month or month and day, names no year, or gives a weekday that the date
 * did not fall on is passed over.
 */
final class DateReader {

  /** What the words before a date say that it is. */
  enum Label {
    PUBLISHED,
    UNSAID,
    OTHER
  }

  /**
   * A date in a line.
   *
   * @param day of the calendar
   * @param label what it is the date of
   */
  record Dated(LocalDate day, Label label) {}

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;
  private static final int LONGEST_LINE = 400;

  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
  private static final String DAYS = "mon tue wed thu fri sat sun";

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final String WEEKDAY =
      "(?:\\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";

  /** Groups: weekday; month, day, year; weekday; day, month, year; ISO; dotted; slashed. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)"
              + WEEKDAY
              + "\\b"
              + MONTH
              + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b|"
              + WEEKDAY
              + "\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+(?:of\\s+)?|[-/])"
              + MONTH
              + "(?:,?\\s+|[-/])(\\d{4})\\b|"
              + "\\b(\\d{4})([-/.])(\\d{1,2})\\10(\\d{1,2})(?!\\d)|"
              + "\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b|"
              + "\\b(\\d{1,2})([-/])(\\d{1,2})\\17(\\d{4})\\b");

  private static final Pattern OTHERS =
      Pattern.compile(
          "(?is).*\\b(updated?|modified|revised|corrected|changed|edited|last|latest|accessed"
              + "|retrieved|archived|printed|copyright|since|until|till|to|from|born|event|reviewed"
              + "|checked|refreshed|as of)\\b.*|.*©.*");

  private static final Pattern PUBLICATION =
      Pattern.compile(
          "(?is).*\\b(published|publication|posted|issued|released|first|created|filed|aired|date)\\b"
              + ".*");

  private DateReader() {}

  /** The dates of a line in their order. */
  static List<Dated> read(String line) {
    List<Dated> dates = new ArrayList<>();
    String start = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    Matcher matcher = DATE.matcher(start);
    int before = 0;
    while (matcher.find()) {
      String said = start.substring(before, matcher.start());
      dayOf(matcher).ifPresent(day -> dates.add(new Dated(day, labelOf(said))));
      before = matcher.end();
    }
    return dates;
  }

  private static Label labelOf(String said) {
    if (OTHERS.matcher(said).matches()) {
      return Label.OTHER;
    }
    return PUBLICATION.matcher(said).matches() ? Label.PUBLISHED : Label.UNSAID;
  }

  private static Optional<LocalDate> dayOf(Matcher date) {
    if (date.group(2) != null) {
      return day(date.group(4), monthOf(date.group(2)), date.group(3), date.group(1));
    }
    if (date.group(7) != null) {
      return day(date.group(8), monthOf(date.group(7)), date.group(6), date.group(5));
    }
    if (date.group(9) != null) {
      return day(date.group(9), date.group(11), date.group(12), "");
    }
    if (date.group(13) != null) {
      return day(date.group(15), date.group(14), date.group(13), "");
    }
    String first = date.group(16);
    String second = date.group(18);
    if (first.equals(second) || Integer.parseInt(first) > 12) {
      return day(date.group(19), second, first, "");
    }
    return Integer.parseInt(second) > 12
        ? day(date.group(19), first, second, "")
        : Optional.empty();
  }

  private static String monthOf(String name) {
    return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 4 + 1);
  }

  private static Optional<LocalDate> day(
      String year, String month, String day, @Nullable String weekday) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      boolean usual = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      return usual && fallsOn(date, weekday) ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException e) {
      // The 31st of June: a misprint, or no date at all.
      return Optional.empty();
    }
  }

  private static boolean fallsOn(LocalDate date, @Nullable String weekday) {
    if (weekday == null || weekday.isEmpty()) {
      return true;
    }
    int place = DAYS.indexOf(weekday.substring(0, 3).toLowerCase(Locale.ROOT)) / 4;
    return date.getDayOfWeek() == DayOfWeek.of(place + 1);
  }
}
