package org.parallax.ingest.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells what bytes are from how they begin, and for archives from the names of what they hold. Time
 * is linear in the size. Wrong only where a text really begins with another format's signature.
 */
public final class ContentSniffer {

  private static final int HEAD = 4096;

  /** Signatures at the very beginning; letters stand for their bytes. */
  private static final Map<String, ContentKind> SIGNATURES =
      Map.ofEntries(
          Map.entry("%PDF-1.", ContentKind.PDF),
          Map.entry("%PDF-2.", ContentKind.PDF),
          Map.entry("{\\rtf", ContentKind.RICH_TEXT),
          Map.entry("\u0089PNG\r\n", ContentKind.PICTURE),
          Map.entry("\u00FF\u00D8\u00FF", ContentKind.PICTURE),
          Map.entry("GIF87a", ContentKind.PICTURE),
          Map.entry("GIF89a", ContentKind.PICTURE),
          Map.entry("II*\0", ContentKind.PICTURE),
          Map.entry("MM\0*", ContentKind.PICTURE),
          Map.entry("8BPS\0", ContentKind.PICTURE),
          Map.entry("ID3\u0002", ContentKind.SOUND),
          Map.entry("ID3\u0003", ContentKind.SOUND),
          Map.entry("ID3\u0004", ContentKind.SOUND),
          Map.entry("\u00FF\u00FB", ContentKind.SOUND),
          Map.entry("OggS\0", ContentKind.SOUND),
          Map.entry("fLaC\0", ContentKind.SOUND),
          Map.entry("\u001AE\u00DF\u00A3", ContentKind.FILM),
          Map.entry("Rar!\u001A", ContentKind.ARCHIVE),
          Map.entry("7z\u00BC\u00AF'\u001C", ContentKind.ARCHIVE),
          Map.entry("\u001F\u008B\b", ContentKind.ARCHIVE),
          Map.entry("BZh91AY", ContentKind.ARCHIVE),
          Map.entry("\u00FD7zXZ\0", ContentKind.ARCHIVE),
          Map.entry("(\u00B5/\u00FD", ContentKind.ARCHIVE),
          Map.entry("\u007FELF", ContentKind.PROGRAM),
          Map.entry("MZ\u0090\0", ContentKind.PROGRAM),
          Map.entry("\u00CA\u00FE\u00BA\u00BE", ContentKind.PROGRAM),
          Map.entry("SQLite format 3\0", ContentKind.DATABASE));

  private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
  private static final String ZIP = "PK\u0003\u0004";
  private static final String EMPTY_ZIP = "PK\u0005\u0006";

  /** What may stand before a page's first tag: white space, comments, an XML declaration. */
  private static final Pattern PAGE =
      Pattern.compile(
          "\\A(?:\\s++|<!--.{0,3000}?-->|<\\?xml[^>]{0,200}\\?>)*+"
              + "<(?:!doctype\\s++html|html|head|body)(?=[\\s>])",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A piece cut out of a page: it begins with a tag, and tags are closed in it. */
  private static final Pattern FRAGMENT_BEGIN =
      Pattern.compile(
          "\\A\\s*+<(?:div|p|article|section|main|h[1-6]|span|table|header|meta|title)(?=[\\s>])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLOSED_TAG =
      Pattern.compile("</(?:div|p|article|section|h[1-6]|span|a|li|td)>", Pattern.CASE_INSENSITIVE);
  private static final int FRAGMENT_TAGS = 3;

  private static final Pattern MAIL_HEADER =
      Pattern.compile("\\A(?:\\s*+)[A-Za-z][A-Za-z0-9-]{1,40}:\\s");
  private static final Pattern SAVED_PAGE =
      Pattern.compile(
          "^Content-Type:\\s*+multipart/related", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /** A share of control characters above this is no text. */
  private static final double MOST_CONTROLS = 0.01;

  private ContentSniffer() {}

  /** What {@code bytes} are; linear in their number. */
  public static ContentKind sniff(byte[] bytes) {
    String raw = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    if (raw.startsWith(ZIP) || raw.startsWith(EMPTY_ZIP)) {
      return inZip(bytes);
    }
    if (raw.startsWith(OLE)) {
      return inOle(bytes);
    }
    for (Map.Entry<String, ContentKind> signature : SIGNATURES.entrySet()) {
      if (raw.startsWith(signature.getKey())) {
        return signature.getValue();
      }
    }
    if (raw.startsWith("ftyp", 4)) {
      return raw.startsWith("M4A", 8) ? ContentKind.SOUND : ContentKind.FILM;
    }
    if (raw.startsWith("RIFF") && raw.startsWith("WEBP", 8)) {
      return ContentKind.PICTURE;
    }
    if (raw.startsWith("RIFF") && raw.startsWith("WAVE", 8)) {
      return ContentKind.SOUND;
    }
    String head = head(bytes, raw);
    if (PAGE.matcher(head).find()) {
      return ContentKind.WEB_PAGE;
    }
    if (MAIL_HEADER.matcher(head).find() && SAVED_PAGE.matcher(head).find()) {
      return ContentKind.WEB_ARCHIVE;
    }
    return isText(bytes) ? ContentKind.TEXT : ContentKind.UNKNOWN;
  }

  /** Whether a text reads like a piece of a web page that has lost its beginning. */
  static boolean isPageFragment(byte[] bytes) {
    String head = head(bytes, new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1));
    return FRAGMENT_BEGIN.matcher(head).find()
        && CLOSED_TAG.matcher(head).results().limit(FRAGMENT_TAGS).count() == FRAGMENT_TAGS;
  }

  /**
   * Whether there is anything in it that a page's reader would take for markup. Without any, a page
   * would be one block, its paragraphs lost.
   */
  static boolean hasMarkup(byte[] bytes) {
    boolean open = false;
    for (byte unit : bytes) {
      if (unit == 0) {
        continue; // every second byte of UTF-16
      }
      if (open && (Character.isLetter(unit) || unit == '/' || unit == '!')) {
        return true;
      }
      open = unit == '<';
    }
    return false;
  }

  /** The beginning as text; a byte order mark says how, else bytes beyond ASCII do not matter. */
  private static String head(byte[] bytes, String raw) {
    if (raw.startsWith("\u00FF\u00FE")) {
      return new String(bytes, 2, Math.min(bytes.length, HEAD) - 2, UTF_16LE);
    }
    if (raw.startsWith("\u00FE\u00FF")) {
      return new String(bytes, 2, Math.min(bytes.length, HEAD) - 2, UTF_16BE);
    }
    return raw.startsWith("\u00EF\u00BB\u00BF") ? raw.substring(3) : raw;
  }

  private static ContentKind inZip(byte[] bytes) {
    List<String> names = ZipNames.in(bytes);
    if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
      return ContentKind.WORD;
    }
    if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
      return ContentKind.SPREADSHEET;
    }
    if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
      return ContentKind.PRESENTATION;
    }
    if (names.contains("mimetype")) {
      String head = new String(bytes, 0, Math.min(bytes.length, HEAD), US_ASCII);
      return head.contains("epub") ? ContentKind.E_BOOK : ContentKind.OPEN_DOCUMENT;
    }
    if (names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(".iwa"))) {
      return ContentKind.PAGES;
    }
    return names.contains("[Content_Types].xml") ? ContentKind.WORD : ContentKind.ARCHIVE;
  }

  /** The names of the streams in such a file are UTF-16. */
  private static ContentKind inOle(byte[] bytes) {
    if (holds(bytes, "EncryptedPackage".getBytes(UTF_16LE))) {
      return ContentKind.LOCKED_OFFICE;
    }
    return holds(bytes, "WordDocument".getBytes(UTF_16LE))
        ? ContentKind.OLD_WORD
        : ContentKind.OLD_OFFICE;
  }

  private static boolean holds(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      int same = 0;
      while (same < wanted.length && bytes[i + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(byte[] bytes) {
    boolean wide =
        bytes.length >= 2
            && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    if (wide) {
      return true;
    }
    long controls = 0;
    for (byte unit : bytes) {
      if (unit == 0) {
        return false;
      }
      if (unit > 0 && unit < ' ' && !Character.isWhitespace(unit)) {
        controls++;
      }
    }
    return controls <= MOST_CONTROLS * bytes.length;
  }
}
