package org.parallax.ingest.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.ingest.format.RawFile;

/**
 * What kind of file a server sends, as an extension, because formats are known by these. What the
 * bytes say counts more than what the server says: servers send PDF as HTML and HTML as text.
 */
final class PageType {

  private static final Map<String, String> EXTENSIONS =
      Map.ofEntries(
          Map.entry("text/html", "html"),
          Map.entry("application/xhtml+xml", "html"),
          Map.entry("text/plain", "txt"),
          Map.entry("text/markdown", "md"),
          Map.entry("text/x-markdown", "md"),
          Map.entry("application/pdf", "pdf"),
          Map.entry("application/x-pdf", "pdf"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
          Map.entry("multipart/related", "mhtml"),
          Map.entry("message/rfc822", "mhtml"),
          Map.entry("application/x-mimearchive", "mhtml"));

  /** What servers say that do not know better. */
  private static final Set<String> NOTHING_SAID =
      Set.of("application/octet-stream", "binary/octet-stream", "application/x-download", "");

  private static final Set<String> IN_ADDRESSES =
      Set.of("html", "htm", "xhtml", "txt", "md", "markdown", "pdf", "docx", "mhtml", "mht");
  private static final Set<String> PLAIN = Set.of("md", "markdown");
  private static final int LOOKED_AT = 1024;
  private static final Pattern MARKUP =
      Pattern.compile(
          "\\A(?:\\xEF\\xBB\\xBF)?\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,800}?-->\\s*)?"
              + "<(?:!doctype\\s+html|html|head|body)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private PageType() {}

  /** Whether a file that its server calls so may be an article. */
  static boolean isTaken(String mediaType) {
    String told = essence(mediaType);
    return EXTENSIONS.containsKey(told) || NOTHING_SAID.contains(told);
  }

  /**
   * The extension that a page should have; empty if it is of no kind that articles are in.
   *
   * @param mediaType as the server told it
   */
  static Optional<String> findExtension(
      WebAddress address, Optional<String> mediaType, byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1);
    String named = RawFile.extension(address.lastPart());
    String told = mediaType.map(PageType::essence).orElse("");
    if (start.contains("%PDF-") && !MARKUP.matcher(start).find()) {
      return Optional.of("pdf");
    } else if (start.startsWith("PK\3\4")) {
      return Optional.of("docx"); // its reader says so if it is another archive
    } else if (NOTHING_SAID.contains(told)) {
      return MARKUP.matcher(start).find()
          ? Optional.of("html")
          : Optional.of(named).filter(IN_ADDRESSES::contains);
    } else if (told.equals("text/plain")) {
      return Optional.of(
          MARKUP.matcher(start).find() ? "html" : PLAIN.contains(named) ? "md" : "txt");
    }
    return Optional.ofNullable(EXTENSIONS.get(told));
  }

  /** The type without its parameters, in small letters. */
  static String essence(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    return (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon))
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
