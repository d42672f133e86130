package org.parallax.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.parallax.api.text.BlockKind;

/** One paragraph while it is read. */
final class Paragraph {

  private static final char SOFT_HYPHEN = '\u00AD';

  private final StringBuilder text = new StringBuilder();
  private final List<Line> boxes = new ArrayList<>();
  private @Nullable String style;
  private OptionalInt outline = OptionalInt.empty();
  private @Nullable Boolean numbered;
  private boolean framed;
  private boolean joined;
  private int seen;
  private int linked;
  private int pageNumbers;

  void style(String id) {
    style = id;
  }

  @Nullable String style() {
    return style;
  }

  void outline(OptionalInt level) {
    outline = level;
  }

  void numbered(boolean inList) {
    numbered = inList;
  }

  /** It stands beside the running text. */
  void framed() {
    framed = true;
  }

  /** Nothing parts it from the next: it is a large first letter, or its end was deleted. */
  void joined() {
    joined = true;
  }

  boolean isJoined() {
    return joined;
  }

  /** Text boxes that are anchored in it. */
  List<Line> boxes() {
    return boxes;
  }

  /** What an earlier paragraph leaves to this one. */
  void begin(String words) {
    text.insert(0, words);
    seen += words.length(); // more than no letters: what is joined is no link as a whole
  }

  String text() {
    return text.toString();
  }

  void add(String words, boolean isLink, boolean isPageNumber) {
    int letters = letters(words);
    seen += letters;
    linked += isLink ? letters : 0;
    pageNumbers += isPageNumber ? letters : 0;
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (unit != SOFT_HYPHEN) { // seen only where a line happens to end
        text.append(unit);
      }
    }
  }

  private static int letters(String words) {
    return (int) words.chars().filter(unit -> !Character.isWhitespace(unit)).count();
  }

  /** Whether it is a page's number, with hardly more around it. */
  boolean isPageNumber() {
    int words = text.toString().strip().split("[^\\p{L}]+").length;
    return pageNumbers > 0 && words <= 3;
  }

  /** What it is as a line of the text. */
  Line line(StyleSheet styles) {
    Style known = styles.get(style);
    OptionalInt level = outline.isPresent() ? outline : known.outline();
    boolean item = numbered == null ? known.numbered() : numbered;
    Line line = StyleKinds.line(tidy(), known, level, item);
    boolean isLink = seen > 0 && linked == seen;
    if (isLink && line.kind() != BlockKind.NAVIGATION && line.kind() != BlockKind.TITLE) {
      // Teasers and menus of a copied-out page are headings and lists too; the page decides.
      line = line.as(BlockKind.TEXT, "a link as a whole");
    }
    return framed ? line.inBox() : line;
  }

  private String tidy() {
    return text.toString().strip();
  }
}
