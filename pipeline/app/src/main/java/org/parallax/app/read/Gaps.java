package org.parallax.app.read;

/** What lies between two stretches of a text. */
final class Gaps {

  private Gaps() {}

  /** Whether there is more than the end of a line between the two offsets. */
  static boolean isParagraph(String text, int end, int begin) {
    int first = text.indexOf('\n', end);
    return first >= 0
        && text.indexOf('\n', first + 1) >= 0
        && text.indexOf('\n', first + 1) < begin;
  }
}
