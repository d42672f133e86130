package org.parallax.ingest.web;

import java.util.Locale;
import java.util.Set;

/**
 * What servers call what they send. Only enough to tell what is not worth fetching: what a page
 * really is, its bytes decide, because servers send PDF as HTML and HTML as text.
 */
final class PageType {

  private static final Set<String> TAKEN =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "text/markdown",
          "text/x-markdown",
          "application/pdf",
          "application/x-pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "multipart/related",
          "message/rfc822",
          "application/x-mimearchive",
          // What servers say that do not know better.
          "application/octet-stream",
          "binary/octet-stream",
          "application/x-download",
          "");

  private PageType() {}

  /** Whether a file that its server calls so may be an article. */
  static boolean isTaken(String mediaType) {
    return TAKEN.contains(essence(mediaType));
  }

  /** The type without its parameters, in small letters. */
  static String essence(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    return (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon))
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
