package org.parallax.app.read;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Breaks lines to a terminal's width, at spaces where there are any. */
final class Wrapping {

  private Wrapping() {}

  /**
   * The lines.
   *
   * @param text safe, without line ends
   * @param columns that a line may take, at least 2
   */
  static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.strip().split("\\s+", -1)) {
      int width = width(word);
      if (used > 0 && used + 1 + width <= columns) {
        line.append(' ').append(word);
        used += 1 + width;
        continue;
      }
      if (used > 0) {
        lines.add(line.toString());
        line.setLength(0);
      }
      String rest = word;
      while (width(rest) > columns) {
        int cut = fitting(rest, columns);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(rest);
      used = width(rest);
    }
    if (line.length() > 0 || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Columns that a terminal gives the text: letters of East Asia take two, accents none. */
  static int width(String text) {
    return text.codePoints().map(Wrapping::width).sum();
  }

  private static int width(int codePoint) {
    return Math.max(0, WCWidth.wcwidth(codePoint));
  }

  /** How many units of a word fit; at least one character. */
  private static int fitting(String word, int columns) {
    int used = 0;
    int at = 0;
    while (at < word.length()) {
      int codePoint = word.codePointAt(at);
      used += width(codePoint);
      if (used > columns && at > 0) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }
}
