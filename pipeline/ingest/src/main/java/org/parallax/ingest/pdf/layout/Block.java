package org.parallax.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parallax.api.text.BlockKind;

/** Lines that make one block, while it is decided what they are. Not for several threads. */
final class Block {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’]*");
  private static final String CLOSING = "\"'”’»)]⁰¹²³⁴⁵⁶⁷⁸⁹*†";

  private final List<Line> lines = new ArrayList<>();
  private final int flow;
  private BlockKind kind = BlockKind.TEXT;
  private String why = "running text";
  private Box box;
  private List<String> words = List.of();
  private int wordsOfLines;

  Block(Line first, int flow) {
    lines.add(first);
    this.flow = flow;
    box = first.box();
  }

  void add(Line line) {
    lines.add(line);
    box = line.page() == page() ? box.union(line.box()) : box;
  }

  void addAll(Block other) {
    other.lines.forEach(this::add);
  }

  List<Line> lines() {
    return lines;
  }

  Line first() {
    return lines.get(0);
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }

  /** The column that it stands in, numbered through the file. */
  int flow() {
    return flow;
  }

  int page() {
    return first().page();
  }

  /** What it covers of the page that it begins on. */
  Box box() {
    return box;
  }

  float size() {
    float most = 0;
    int letters = 0;
    for (Line line : lines) {
      most = line.text().length() > letters ? line.size() : most;
      letters = Math.max(letters, line.text().length());
    }
    return most;
  }

  boolean isBold() {
    return lines.stream().allMatch(Line::bold);
  }

  boolean isItalic() {
    return lines.stream().allMatch(Line::italic);
  }

  Tag tag() {
    return first().tag();
  }

  /** The part of its letters that a click leads elsewhere from. */
  double linked() {
    double linked = 0;
    int letters = 0;
    for (Line line : lines) {
      linked += line.linked() * line.text().length();
      letters += line.text().length();
    }
    return linked / Math.max(1, letters);
  }

  BlockKind kind() {
    return kind;
  }

  String why() {
    return why;
  }

  boolean isOpen() {
    return kind == BlockKind.TEXT;
  }

  void mark(BlockKind marked, String reason) {
    kind = marked;
    why = reason;
  }

  String text(Hyphens hyphens) {
    String text = first().text();
    for (int i = 1; i < lines.size(); i++) {
      text = hyphens.join(text, lines.get(i).text());
    }
    return text.replace("\u00ad", "");
  }

  /** Its words in lower case, without any hyphen at a line's end undone. */
  List<String> words() {
    if (wordsOfLines != lines.size()) {
      List<String> found = new ArrayList<>();
      for (Line line : lines) {
        WORD.matcher(line.text().toLowerCase(Locale.ROOT))
            .results()
            .forEach(word -> found.add(word.group()));
      }
      words = found;
      wordsOfLines = lines.size();
    }
    return words;
  }

  int letters() {
    return lines.stream().mapToInt(line -> line.text().length()).sum();
  }

  /** Whether it ends as sentences do. */
  boolean isClosed() {
    return isClosed(last().text());
  }

  static boolean isClosed(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…:;。！？".indexOf(text.charAt(end - 1)) >= 0;
  }
}
