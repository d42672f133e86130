package org.parallax.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parallax.api.text.MarkedBlock;
import org.parallax.api.text.Span;

/**
 * Lines as one text. Paragraphs have an empty line between them; items of a list and rows of a
 * table follow each other without.
 *
 * @param text ends with a line feed, unless it is empty
 * @param blocks one a line, or several where an empty line lay in one
 */
record Layout(String text, List<MarkedBlock> blocks) {

  /** Who ends a line twice means a new paragraph. */
  private static final Pattern EMPTY_LINE = Pattern.compile("[^\\S\\n]*\\n\\s*\\n\\s*");

  private static final Pattern LINE_END = Pattern.compile("[^\\S\\n]*\\n[^\\S\\n]*");

  static Layout of(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    List<MarkedBlock> blocks = new ArrayList<>();
    Line before = null;
    for (Line line : lines) {
      for (String piece : EMPTY_LINE.split(line.text(), -1)) {
        String words = LINE_END.matcher(piece).replaceAll("\n").strip();
        if (!words.isEmpty()) {
          if (before != null) {
            boolean tight = line.isTight() && before.isTight() && before.kind() == line.kind();
            text.append(tight ? "\n" : "\n\n");
          }
          int begin = text.length();
          text.append(words);
          blocks.add(new MarkedBlock(new Span(begin, text.length()), line.kind(), line.why()));
          before = line;
        }
      }
    }
    if (!text.isEmpty()) {
      text.append('\n');
    }
    return new Layout(text.toString(), blocks);
  }
}
