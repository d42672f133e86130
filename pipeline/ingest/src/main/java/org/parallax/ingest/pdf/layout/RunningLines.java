package org.parallax.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands at the heads and feet of pages without being part of the text: the same words
 * at the same height on several pages, page numbers, and what browsers print around a page.
 */
final class RunningLines {

  private static final float EDGE = 0.14f;
  private static final float SHEET_EDGE = 0.05f;
  private static final float SAME_HEIGHT = 4;
  private static final int OUTERMOST_ROWS = 4;
  private static final int MOST_ALIKE = 2000;

  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:[-–—•|]\\s*)?(?:\\p{L}{1,10}\\.?\\s+)?(\\p{Nd}{1,4})(?:\\s*[-–—•|])?"
              + "(?:\\s*(?:/|\\p{L}{2,4})\\s*\\p{Nd}{1,4})?");
  private static final Pattern COUNTED = Pattern.compile("\\p{Nd}{1,4}\\s*/\\s*\\p{Nd}{1,4}");
  private static final Pattern OF_COUNT =
      Pattern.compile("(?:\\p{L}{1,10}\\s+)?\\p{Nd}{1,4}\\s+\\p{L}{1,4}\\s+\\p{Nd}{1,4}");
  private static final Pattern ADDRESS = Pattern.compile("(?:https?|file)://\\S+");
  private static final Pattern MOMENT =
      Pattern.compile(
          "\\p{Nd}{1,4}[./-]\\p{Nd}{1,2}[./-]\\p{Nd}{1,4},?\\s+\\p{Nd}{1,2}[:.]\\p{Nd}{2}.*");

  private final IdentityHashMap<Line, String> found = new IdentityHashMap<>();
  private @Nullable String address;
  private @Nullable String heading;

  private RunningLines() {}

  /**
   * Looks through all pages.
   *
   * @param lines of each page
   */
  static RunningLines of(List<Page> pages, List<List<Line>> lines) {
    RunningLines running = new RunningLines();
    List<List<Line>> edges = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      edges.add(edge(pages.get(i), lines.get(i)));
      running.browser(pages.get(i), edges.get(i));
      for (Line line : lines.get(i)) {
        if (line.tag().role() == Tag.Role.ARTIFACT && edges.get(i).contains(line)) {
          running.found.put(line, "the file marks it as no part of the text");
        }
      }
    }
    running.repeated(pages, edges);
    running.numbers(pages, edges);
    return running;
  }

  Optional<String> find(Line line) {
    return Optional.ofNullable(found.get(line));
  }

  /** Where a browser says that the page was, if one printed it. */
  Optional<String> address() {
    return Optional.ofNullable(address);
  }

  /** What a browser calls the page, if one printed it. */
  Optional<String> heading() {
    return Optional.ofNullable(heading);
  }

  private static List<Line> edge(Page page, List<Line> lines) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(Line::baseline));
    List<Line> edge = new ArrayList<>();
    int rows = 0;
    for (int i = 0; i < sorted.size() && rows <= OUTERMOST_ROWS; i++) {
      Line line = sorted.get(i);
      rows += i == 0 || !line.isOnBaselineOf(sorted.get(i - 1)) ? 1 : 0;
      if (rows <= OUTERMOST_ROWS && line.baseline() < EDGE * page.height()) {
        edge.add(line);
      }
    }
    rows = 0;
    for (int i = sorted.size() - 1; i >= 0 && rows <= OUTERMOST_ROWS; i--) {
      Line line = sorted.get(i);
      rows += i == sorted.size() - 1 || !line.isOnBaselineOf(sorted.get(i + 1)) ? 1 : 0;
      if (rows <= OUTERMOST_ROWS && line.baseline() > (1 - EDGE) * page.height()) {
        edge.add(line);
      }
    }
    return edge;
  }

  /** Date, title, address and number, at the very edge of the sheet. */
  private void browser(Page page, List<Line> edge) {
    List<Line> sheet =
        edge.stream()
            .filter(
                line ->
                    line.baseline() < SHEET_EDGE * page.height()
                        || line.baseline() > (1 - SHEET_EDGE) * page.height())
            .toList();
    Optional<Line> count = find(sheet, COUNTED).or(() -> find(sheet, OF_COUNT));
    Optional<Line> place = find(sheet, ADDRESS);
    Optional<Line> moment = find(sheet, MOMENT);
    if (count.isEmpty() || (place.isEmpty() && moment.isEmpty())) {
      return;
    }
    for (Line line : sheet) {
      boolean beside = moment.isPresent() && line.isOnBaselineOf(moment.get());
      if (beside
          || line.isOnBaselineOf(count.get())
          || (place.isPresent() && line.isOnBaselineOf(place.get()))) {
        found.put(line, "printed around the page by a browser");
      }
      if (beside && heading == null && !line.equals(moment.get()) && !line.equals(count.get())) {
        heading = place.isPresent() && line.equals(place.get()) ? null : line.text();
      }
    }
    if (address == null && place.isPresent()) {
      address = place.get().text();
    }
  }

  private static Optional<Line> find(List<Line> sheet, Pattern pattern) {
    return sheet.stream().filter(line -> pattern.matcher(line.text()).matches()).findFirst();
  }

  private void repeated(List<Page> pages, List<List<Line>> edges) {
    Map<String, List<Line>> alike = new HashMap<>();
    for (List<Line> edge : edges) {
      for (Line line : edge) {
        String key = DIGITS.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
        if (key.codePoints().anyMatch(Character::isLetter)) {
          alike.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
        }
      }
    }
    int enough = pages.size() > 12 ? 3 : 2;
    for (List<Line> lines : alike.values()) {
      for (Line line : lines.size() > MOST_ALIKE ? List.<Line>of() : lines) {
        long others =
            lines.stream()
                .filter(
                    other ->
                        other.page() != line.page()
                            && Math.abs(other.baseline() - line.baseline()) < SAME_HEIGHT)
                .limit(enough)
                .count();
        if (others >= enough - 1) {
          found.putIfAbsent(line, "stands at the same height on other pages");
        }
      }
    }
  }

  /** Numbers that grow as the pages do; on a single page, one at its foot, bare or right. */
  private void numbers(List<Page> pages, List<List<Line>> edges) {
    Map<Integer, List<Line>> byOffset = new HashMap<>();
    for (List<Line> edge : edges) {
      for (Line line : edge) {
        Matcher number = PAGE_NUMBER.matcher(line.text());
        if (number.matches()) {
          int offset = Integer.parseInt(number.group(1)) - line.page();
          byOffset.computeIfAbsent(offset, k -> new ArrayList<>()).add(line);
        }
      }
    }
    for (Map.Entry<Integer, List<Line>> entry : byOffset.entrySet()) {
      List<Line> lines = entry.getValue();
      boolean own = entry.getKey() == 0;
      long on = lines.stream().mapToInt(Line::page).distinct().count();
      for (Line line : lines) {
        boolean bare = line.text().codePoints().noneMatch(Character::isLetter);
        boolean foot = line.baseline() > 0.9f * pages.get(0).height();
        if (on >= 2 || (pages.size() == 1 && (bare || own) && foot)) {
          found.putIfAbsent(line, "a page number");
        }
      }
    }
  }
}
