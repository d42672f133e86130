package org.parallax.reports.html;

/**
 * A stretch of a sentence that looks the same from end to end.
 *
 * @param text the words
 * @param mark style of the target mention that covers it; empty outside of mentions
 * @param tag what to say after the mention's last word: {@code RU −}; empty elsewhere
 * @param spoken the same for those who listen: {@code Russia, unfavourable}
 * @param evidence style of the stance that these words decided; empty elsewhere
 * @param quoted whether somebody else's words
 */
record Piece(String text, String mark, String tag, String spoken, String evidence, boolean quoted) {

  boolean isMark() {
    return !mark.isEmpty();
  }

  boolean isPlain() {
    return mark.isEmpty() && evidence.isEmpty() && !quoted;
  }

  /** Style classes of an unmarked piece. */
  String css() {
    return (quoted ? "q" : "")
        + (quoted && !evidence.isEmpty() ? " " : "")
        + (evidence.isEmpty() ? "" : "w " + evidence);
  }

  /** Style classes of a marked piece. */
  String markCss() {
    return mark + (evidence.isEmpty() ? "" : " w") + (quoted ? " q" : "");
  }
}
