package org.parallax.app.cli;

import java.util.Map;

/** When output is coloured. */
enum ColorChoice {
  /** On a terminal, unless its user asked programs not to. */
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Decides.
   *
   * @param terminal whether a person looks at the output
   * @param environment of the process; {@code NO_COLOR} is the convention of no-color.org
   */
  boolean isColored(boolean terminal, Map<String, String> environment) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          terminal
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !environment.getOrDefault("TERM", "").equals("dumb");
    };
  }
}
