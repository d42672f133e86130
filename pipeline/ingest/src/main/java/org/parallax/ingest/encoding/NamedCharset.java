package org.parallax.ingest.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** Charsets by the names that servers and pages give them; names that mean none are none. */
public final class NamedCharset {

  private static final String NAME = "charset";

  private NamedCharset() {}

  /** What stands after the word {@code charset}, as in {@code text/plain; charset=utf-8}. */
  public static Optional<Charset> in(String text) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(NAME);
    return at < 0 ? Optional.empty() : at(text, at + NAME.length());
  }

  /** What is named from here on, after an equals sign and quotation marks. */
  public static Optional<Charset> at(String text, int from) {
    int begin = from;
    while (begin < text.length() && " \t\r\n=\"'".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    int end = begin;
    while (end < text.length() && isOfName(text.charAt(end))) {
      end++;
    }
    try {
      return end == begin ? Optional.empty() : Optional.of(web(text.substring(begin, end)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isOfName(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '-' || unit == '_' || unit == ':';
  }

  /** On the web, Latin-1 and ASCII have always meant windows-1252. */
  private static Charset web(String name) {
    Charset charset = Charset.forName(name);
    return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
        ? Charset.forName("windows-1252")
        : charset;
  }
}
