package org.parallax.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style of every page, which each carries whole. */
public final class Stylesheet {

  private static final String NAME = "report.css";

  private Stylesheet() {}

  /** The style sheet. */
  public static String text() {
    try (InputStream in = Stylesheet.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException(NAME + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
