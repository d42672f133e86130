package org.parallax.app.cli;

import java.util.Optional;

/** Whether a person looks: the launcher knows, Java does not tell in all versions. */
final class Terminal {

  private static final int USUAL_COLUMNS = 80;

  private Terminal() {}

  /** Whether a person looks at standard error. */
  static boolean isThere() {
    return Boolean.getBoolean("parallax.terminal");
  }

  /** How many columns standard output has; empty if it is no terminal. */
  static Optional<Integer> columns() {
    return Optional.ofNullable(Integer.getInteger("parallax.columns"))
        .map(columns -> columns > 0 ? columns : USUAL_COLUMNS);
  }

  /** The same, or what is usual. */
  static int columnsOrUsual() {
    return columns().orElse(USUAL_COLUMNS);
  }
}
