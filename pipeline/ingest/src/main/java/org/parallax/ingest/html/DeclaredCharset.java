package org.parallax.ingest.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** The encoding that a page or its server names. */
final class DeclaredCharset {

  /** Browsers look no further than 1,024 bytes; pages that name it later exist all the same. */
  private static final int FAR_ENOUGH = 16_384;

  private static final String NAME = "charset";

  private DeclaredCharset() {}

  /** What the server said of {@code mediaType}, or else what the page says at its beginning. */
  static Optional<Charset> find(byte[] bytes, Optional<String> mediaType) {
    return mediaType.flatMap(DeclaredCharset::in).or(() -> inMarkup(bytes));
  }

  private static Optional<Charset> inMarkup(byte[] bytes) {
    int length = Math.min(bytes.length, FAR_ENOUGH);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    for (int at = indexOfTag(head, 0); at >= 0; at = indexOfTag(head, at + 1)) {
      int end = head.indexOf('>', at);
      Optional<Charset> found = in(head.substring(at, end < 0 ? head.length() : end));
      if (found.isPresent()) {
        // A file whose first bytes could be read as such is not in UTF-16, whatever it says.
        return found.filter(charset -> !charset.name().startsWith("UTF-16"));
      }
    }
    return head.startsWith("<?xml") ? afterEncoding(head) : Optional.empty();
  }

  private static int indexOfTag(String head, int from) {
    for (int at = head.indexOf('<', from); at >= 0; at = head.indexOf('<', at + 1)) {
      if (head.regionMatches(true, at, "<meta", 0, 5)) {
        return at;
      }
    }
    return -1;
  }

  private static Optional<Charset> afterEncoding(String head) {
    int end = head.indexOf("?>");
    int at = head.indexOf("encoding");
    return at < 0 || at > end ? Optional.empty() : valueAt(head, at + "encoding".length());
  }

  private static Optional<Charset> in(String text) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(NAME);
    return at < 0 ? Optional.empty() : valueAt(text, at + NAME.length());
  }

  private static Optional<Charset> valueAt(String text, int from) {
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
