package org.parallax.app.evaluate.extraction;

import java.nio.charset.StandardCharsets;
import net.dankito.readability4j.extended.Readability4JExtended;

/** What readability4j takes for the body of a page, for comparison. */
public final class Readability4jBodies {

  /** Of the library that the pom names; its jar does not tell. */
  static final String VERSION = "1.0.8";

  /** Relative links are nothing to the measure; the benchmark too gives all pages one address. */
  private static final String ADDRESS = "https://page.invalid/";

  private Readability4jBodies() {}

  /**
   * The body's text, blocks parted by spaces; empty if none was found.
   *
   * @param html a page in UTF-8
   */
  public static String of(byte[] html) {
    String page = new String(html, StandardCharsets.UTF_8);
    try {
      String text = new Readability4JExtended(ADDRESS, page).parse().getTextContent();
      return text == null ? "" : text;
    } catch (RuntimeException | StackOverflowError e) {
      // A page that breaks it is one on which it finds nothing.
      return "";
    }
  }
}
