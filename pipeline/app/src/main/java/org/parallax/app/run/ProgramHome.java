package org.parallax.app.run;

import java.nio.file.Path;

/**
 * Where the program is installed: the launcher says so, and the working folder stands in for it in
 * tests.
 */
public final class ProgramHome {

  private ProgramHome() {}

  /** The folder that holds {@code seeds} and {@code reports}. */
  public static Path folder() {
    return Path.of(System.getProperty("parallax.home", ".")).toAbsolutePath().normalize();
  }

  /** The stories that ship. */
  public static Path seeds() {
    return folder().resolve("seeds");
  }

  /** Where reports go unless the user says otherwise. */
  public static Path reports() {
    return folder().resolve("reports").resolve("out");
  }
}
