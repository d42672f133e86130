package org.parallax.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.text.BlockKind;

/** A table while it is read: rows of cells of lines. */
final class Table {

  /** A cell of several paragraphs and more words than this is a column of a page, no datum. */
  private static final int MOST_WORDS = 40;

  private final List<List<List<Line>>> rows = new ArrayList<>();
  private boolean holdsTable;
  private boolean rowDeleted;

  void beginRow() {
    rows.add(new ArrayList<>());
    rowDeleted = false;
  }

  /** The row is marked as deleted, and only kept until somebody accepts it. */
  void deleteRow() {
    rowDeleted = true;
  }

  void endRow() {
    if (rowDeleted && !rows.isEmpty()) {
      rows.remove(rows.size() - 1);
    }
  }

  void beginCell() {
    if (rows.isEmpty()) {
      beginRow();
    }
    rows.get(rows.size() - 1).add(new ArrayList<>());
  }

  void add(Line line) {
    if (rows.isEmpty() || rows.get(rows.size() - 1).isEmpty()) {
      beginCell();
    }
    List<List<Line>> row = rows.get(rows.size() - 1);
    row.get(row.size() - 1).add(line);
  }

  /** A table that stands in a cell. */
  void add(Table table) {
    holdsTable = true;
    table.lines().forEach(this::add);
  }

  /** A row is a line; but a table that only lays out a page gives the lines of its cells. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    boolean layout = isLayout();
    for (List<List<Line>> row : rows) {
      if (layout) {
        row.forEach(lines::addAll);
      } else {
        String text = row(row);
        if (!text.isBlank()) {
          lines.add(new Line(text, BlockKind.ROW, "row of a table", 0, false));
        }
      }
    }
    return lines;
  }

  private static String row(List<List<Line>> cells) {
    List<String> texts = new ArrayList<>();
    for (List<Line> cell : cells) {
      StringBuilder text = new StringBuilder();
      for (Line line : cell) {
        text.append(text.isEmpty() ? "" : " ").append(line.text().replaceAll("\\s+", " "));
      }
      texts.add(text.toString());
    }
    return String.join("\t", texts).stripTrailing();
  }

  private boolean isLayout() {
    return holdsTable
        || rows.stream().allMatch(row -> row.size() <= 1)
        || rows.stream().flatMap(List::stream).anyMatch(Table::isColumn);
  }

  private static boolean isColumn(List<Line> cell) {
    boolean styled =
        cell.stream()
            .anyMatch(
                line ->
                    line.kind() == BlockKind.TITLE
                        || line.kind() == BlockKind.STANDFIRST
                        || (line.heading() > 0 && cell.size() > 1));
    int words = cell.stream().mapToInt(line -> line.text().split("\\s+").length).sum();
    return styled || (cell.size() > 1 && words > MOST_WORDS);
  }
}
