package org.parallax.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells rows of a table from lines of neighbouring columns. */
final class Table {

  private static final int FEWEST_ROWS = 3;
  private static final int LONGEST_CELL = 22;
  private static final double ALIGNED = 0.8;

  private Table() {}

  /** Whether lines on both sides of a gutter are cells of common rows: short, and on one line. */
  static boolean isTable(List<Line> left, List<Line> right) {
    if (left.size() < FEWEST_ROWS || right.size() < FEWEST_ROWS) {
      return false;
    }
    boolean small = isShort(right) && (isShort(left) || isNumeric(right));
    return small && aligned(right, left) >= ALIGNED && aligned(left, right) >= ALIGNED;
  }

  private static boolean isShort(List<Line> lines) {
    return lines.stream()
            .mapToInt(line -> line.text().length())
            .sorted()
            .skip(lines.size() / 2)
            .findFirst()
            .orElse(0)
        <= LONGEST_CELL;
  }

  private static boolean isNumeric(List<Line> lines) {
    return lines.stream().filter(Table::isNumber).count() * 2 > lines.size();
  }

  private static boolean isNumber(Line line) {
    return isNumber(line.text());
  }

  private static boolean isNumber(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    long letters = text.chars().filter(Character::isLetter).count();
    return digits > 0 && digits >= letters;
  }

  /** Whether a row of cells parted by tabulators holds figures, as tables of articles do. */
  static boolean hasFigures(String row) {
    return row.lines().findFirst().isPresent()
        && List.of(row.split("\t", -1)).stream().skip(1).anyMatch(Table::isNumber);
  }

  private static double aligned(List<Line> lines, List<Line> others) {
    int aligned = 0;
    int from = 0;
    for (Line line : lines) {
      while (from < others.size() && others.get(from).baseline() < line.baseline() - line.size()) {
        from++;
      }
      for (int k = from; k < others.size() && k < from + 8; k++) {
        if (line.isOnBaselineOf(others.get(k))) {
          aligned++;
          break;
        }
      }
    }
    return (double) aligned / lines.size();
  }

  /** Words that justification has driven apart on a line as wide as the column, put together. */
  private static List<Line> stretched(List<Line> lines) {
    List<Line> whole = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      while (to < lines.size() && lines.get(to).isOnBaselineOf(lines.get(from))) {
        to++;
      }
      List<Line> row = new ArrayList<>(lines.subList(from, to));
      row.sort(Comparator.comparingDouble(Line::left));
      boolean above = !whole.isEmpty() && isAsWide(row, whole.get(whole.size() - 1));
      boolean single = to + 1 >= lines.size() || !lines.get(to + 1).isOnBaselineOf(lines.get(to));
      boolean below = to < lines.size() && single && isAsWide(row, lines.get(to));
      if (row.size() > 1 && isEven(row) && (above || below)) {
        whole.add(together(row));
      } else {
        whole.addAll(lines.subList(from, to));
      }
      from = to;
    }
    return whole;
  }

  private static boolean isAsWide(List<Line> row, Line other) {
    Line first = row.get(0);
    Line last = row.get(row.size() - 1);
    float near = 0.15f * first.size();
    return Math.abs(first.left() - other.left()) < near
        && Math.abs(last.right() - other.right()) < near
        && Math.abs(first.size() - other.size()) < 0.1f * first.size()
        && other.text().indexOf(' ') > 0
        && Math.abs(first.baseline() - other.baseline()) < 1.8f * first.size();
  }

  /** Whether gaps are as like as justification makes them; cells hold no narrower ones then. */
  private static boolean isEven(List<Line> row) {
    float least = Float.MAX_VALUE;
    float most = 0;
    for (int i = 0; i < row.size(); i++) {
      Line line = row.get(i);
      if (line.text().indexOf(' ') > 0 || (row.size() == 2 && i == 1 && isNumber(line))) {
        return false;
      }
      if (i > 0) {
        float gap = line.left() - row.get(i - 1).right();
        least = Math.min(least, gap);
        most = Math.max(most, gap);
      }
    }
    return most - least < 0.3f * row.get(0).size();
  }

  private static Line together(List<Line> row) {
    Line first = row.get(0);
    Box box = first.box();
    StringBuilder text = new StringBuilder(first.text());
    for (Line line : row.subList(1, row.size())) {
      box = box.union(line.box());
      text.append(' ').append(line.text());
    }
    return new Line(
        first.page(),
        text.toString(),
        box,
        first.baseline(),
        first.size(),
        row.stream().allMatch(Line::bold),
        row.stream().allMatch(Line::italic),
        first.face(),
        first.tag(),
        first.linked(),
        first.box().width());
  }

  /** Lines side by side made one, cells parted by tabulators. Lines come from top to bottom. */
  static List<Line> rows(List<Line> lines) {
    List<Line> rows = new ArrayList<>();
    for (Line line : stretched(lines)) {
      Line last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last == null || !line.isOnBaselineOf(last)) {
        rows.add(line);
      } else {
        boolean after = last.left() <= line.left();
        Line first = after ? last : line;
        Line second = after ? line : last;
        rows.set(
            rows.size() - 1,
            new Line(
                first.page(),
                first.text() + "\t" + second.text(),
                first.box().union(second.box()),
                first.baseline(),
                Math.max(first.size(), second.size()),
                first.bold() && second.bold(),
                first.italic() && second.italic(),
                first.face(),
                first.tag(),
                Math.min(first.linked(), second.linked()),
                first.firstWord()));
      }
    }
    return rows;
  }
}
