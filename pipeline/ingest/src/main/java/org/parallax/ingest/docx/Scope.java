package org.parallax.ingest.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A flow of paragraphs and tables: a part's own, or a text box's inside it. */
final class Scope {

  /** Tables inside tables beyond this depth are taken for the cell that they stand in. */
  private static final int DEEPEST_TABLE = 10;

  /** What is joined further and further is no paragraph. */
  private static final int LONGEST_CARRIED = 5_000;

  private final StyleSheet styles;
  private final boolean isRunning;
  private final List<Line> lines = new ArrayList<>();
  private final Deque<Table> tables = new ArrayDeque<>();
  private final Fields fields = new Fields();
  private int deeperTables;
  private String carried = "";
  private @Nullable Paragraph paragraph;

  /**
   * @param isRunning whether it is a running head or foot, where page numbers are left out
   */
  Scope(StyleSheet styles, boolean isRunning) {
    this.styles = styles;
    this.isRunning = isRunning;
  }

  Fields fields() {
    return fields;
  }

  @Nullable Paragraph paragraph() {
    return paragraph;
  }

  List<Line> lines() {
    return lines;
  }

  void beginParagraph() {
    endParagraph();
    paragraph = new Paragraph();
  }

  void endParagraph() {
    Paragraph ended = paragraph;
    if (ended == null) {
      return;
    }
    paragraph = null;
    fields.endParagraph();
    if (!carried.isEmpty()) {
      ended.begin(carried);
      carried = "";
    }
    if (ended.isJoined() && ended.text().length() < LONGEST_CARRIED) {
      carried = ended.text().stripTrailing();
    } else if (!ended.text().isBlank() && !(isRunning && ended.isPageNumber())) {
      add(ended.line(styles));
    }
    ended.boxes().forEach(this::add);
  }

  private void add(Line line) {
    Table table = tables.peek();
    if (table == null) {
      lines.add(line);
    } else {
      table.add(line);
    }
  }

  void beginTable() {
    endParagraph();
    if (tables.size() < DEEPEST_TABLE) {
      tables.push(new Table());
    } else {
      deeperTables++;
    }
  }

  void endTable() {
    endParagraph();
    if (deeperTables > 0) {
      deeperTables--;
      return;
    }
    Table ended = tables.poll();
    Table around = tables.peek();
    if (ended != null && around != null) {
      around.add(ended);
    } else if (ended != null) {
      lines.addAll(ended.lines());
    }
  }

  /** The table whose rows and cells are told apart here. */
  @Nullable Table cells() {
    return deeperTables > 0 ? null : tables.peek();
  }

  /** Ends whatever a damaged part left open. */
  void end() {
    endParagraph();
    if (!carried.isEmpty()) {
      beginParagraph();
      endParagraph();
    }
    while (!tables.isEmpty()) {
      deeperTables = 0;
      endTable();
    }
  }
}
