package org.parallax.app.cli;

/**
 * Whether a person looks at standard error: the launcher knows, Java does not tell in all versions.
 */
final class Terminal {

  private Terminal() {}

  static boolean isThere() {
    return Boolean.getBoolean("parallax.terminal");
  }
}
