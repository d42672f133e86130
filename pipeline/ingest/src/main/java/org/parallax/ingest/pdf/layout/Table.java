package org.parallax.ingest.pdf.layout;

import java.util.ArrayList;
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

  /** Lines side by side made one, cells parted by tabulators. Lines come from top to bottom. */
  static List<Line> rows(List<Line> lines) {
    List<Line> rows = new ArrayList<>();
    for (Line line : lines) {
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
