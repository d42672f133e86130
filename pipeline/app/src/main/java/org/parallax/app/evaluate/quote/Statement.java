package org.parallax.app.evaluate.quote;

/**
 * A statement that a text attributes to somebody.
 *
 * @param content what was said
 * @param source who said it; empty if nobody is named
 * @param cue what attributes it; empty if nothing does
 */
record Statement(Stretches content, Stretches source, Stretches cue) {

  Statement trimmed(String text) {
    return new Statement(content.trimmed(text), source.trimmed(text), cue.trimmed(text));
  }
}
