package org.parallax.stages.clean;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a line by which a page speaks in one part rather than another: all that are not
 * names, and each two that stand together. Which of them tell anything is learned ({@link
 * ZoneWeights#words}).
 */
final class LineWords {

  /** What a paragraph is, its first words tell. */
  private static final int MOST = 40;

  private static final double LOWER = 0.5;

  private LineWords() {}

  /** Each once, in the order of the text. */
  static Set<String> of(BlockWords own) {
    List<String> lower = own.lower();
    int count = Math.min(MOST, lower.size());
    Set<String> said = new LinkedHashSet<>(2 * count + 1);
    // In a line that is set like a title capitals make no name.
    boolean title = own.capitals() > LOWER * own.count();
    String before = "^";
    for (int i = 0; i < count; i++) {
      String word = lower.get(i);
      boolean figure = Character.isDigit(word.charAt(0));
      boolean name = i > 0 && !title && Character.isUpperCase(own.first().get(i).codePointAt(0));
      String told = figure ? "0" : name ? "" : word;
      if (!told.isEmpty()) {
        said.add(told);
        if (!before.isEmpty()) {
          said.add(before + ' ' + told);
        }
      }
      before = told;
    }
    return said;
  }
}
