package org.parallax.app.evaluate.quote;

import java.util.List;

/**
 * A text and the statements in it.
 *
 * @param name of its file, without the ending
 * @param text the whole of it
 * @param statements by where they begin
 */
record LabelledText(String name, String text, List<Statement> statements) {

  LabelledText {
    statements = List.copyOf(statements);
  }
}
