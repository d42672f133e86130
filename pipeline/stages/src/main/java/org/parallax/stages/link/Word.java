package org.parallax.stages.link;

import java.util.Locale;
import org.parallax.api.text.Span;

/** A run of letters and digits, a possessive ending, or a single mark, whatever the tokenizer. */
record Word(Span span, String text) {

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  boolean isPossessive() {
    return text.length() == 2 && text.charAt(1) == 's' && !Character.isLetter(text.charAt(0));
  }

  boolean isHyphen() {
    return text.length() == 1 && "-–‑".indexOf(text.charAt(0)) >= 0;
  }
}
