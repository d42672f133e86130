package org.parallax.ingest.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.ingest.format.UnreadableException;

/**
 * Bytes to text: by byte order mark, as UTF-8, as UTF-16 when every other byte is zero, as whatever
 * a detector says, and at last as windows-1252. All but the first two are guesses, and told, as is
 * a damaged place in the first two. The byte order mark is an encoding's signature, not a character
 * of the text.
 */
public final class TextDecoder {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** A share of control characters above this is no text in any encoding. */
  private static final double MOST_CONTROLS = 0.01;

  /** UTF-16 of a text in Latin letters has nearly a zero in every second byte. */
  private static final double LEAST_ZEROS = 0.4;

  /** Units that are looked at in one go: each by itself would take twice as long. */
  private static final int AT_ONCE = 8192;

  private TextDecoder() {}

  /**
   * The text of {@code bytes}.
   *
   * @param where what messages call the file
   * @param warnings gets what was guessed or is damaged
   * @throws UnreadableException if they are no text in any encoding
   */
  public static String decode(byte[] bytes, String where, List<Diagnostic> warnings)
      throws UnreadableException {
    return decode(bytes, where, Optional.empty(), warnings);
  }

  /**
   * The text of {@code bytes}, of which the file or its server says what encoding they are in. That
   * is believed where the bytes are not UTF-8 and fit it.
   *
   * @param declared what is said
   * @throws UnreadableException if they are no text in any encoding
   */
  public static String decode(
      byte[] bytes, String where, Optional<Charset> declared, List<Diagnostic> warnings)
      throws UnreadableException {
    Optional<Charset> marked = byByteOrderMark(bytes);
    if (marked.isPresent()) {
      Optional<String> whole = strict(bytes, marked.get());
      String text = checked(whole.orElseGet(() -> new String(bytes, marked.get())), where);
      if (whole.isEmpty()) {
        warnings.add(damaged(where, marked.get(), text));
      }
      return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    }
    // Most are UTF-8 without a flaw: one pass for those, and a zero byte is a zero in the text too.
    String mended = new String(bytes, UTF_8);
    Optional<Charset> wide = mended.indexOf('\0') < 0 ? Optional.empty() : byZeros(bytes);
    if (wide.isEmpty()) {
      if (mended.indexOf(REPLACEMENT) < 0 || strict(bytes, UTF_8).isPresent()) {
        return checked(mended, where);
      }
      Optional<String> said = declared.flatMap(charset -> strict(bytes, charset));
      if (said.isPresent()) {
        return checked(said.get(), where);
      }
      if (isNearlyUtf8(mended)) {
        warnings.add(damaged(where, UTF_8, checked(mended, where)));
        return mended;
      }
    }
    Charset guessed = wide.or(() -> byDetector(bytes)).orElse(WINDOWS_1252);
    String text = strict(bytes, guessed).orElseGet(() -> new String(bytes, WINDOWS_1252));
    checked(text, where);
    warnings.add(
        Diagnostic.of(
            Problem.ARTICLE_ENCODING,
            where,
            "is not UTF-8; it was read as " + guessed.name(),
            "Check names with accents in the report, or save it as UTF-8"));
    return text;
  }

  /**
   * One damaged byte does not make another encoding of a text: letters beyond ASCII that are right
   * in UTF-8 are so by chance in hardly any other encoding.
   */
  private static boolean isNearlyUtf8(String mended) {
    long damaged = mended.chars().filter(unit -> unit == REPLACEMENT).count();
    long right = mended.chars().filter(unit -> unit > 0x7F && unit != REPLACEMENT).count();
    return right > damaged;
  }

  private static Diagnostic damaged(String where, Charset charset, String text) {
    long places = text.chars().filter(unit -> unit == REPLACEMENT).count();
    return Diagnostic.of(
        Problem.ARTICLE_ENCODING,
        where,
        "is "
            + charset.name()
            + ", but damaged in "
            + places
            + (places == 1 ? " place" : " places")
            + ", which a replacement character marks",
        "Save it again as UTF-8");
  }

  private static Optional<Charset> byByteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(UTF_16LE);
    }
    return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(UTF_16BE) : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> byZeros(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    double half = bytes.length / 2.0;
    if (bytes.length % 2 != 0 || half == 0) {
      return Optional.empty();
    }
    if (zeros[1] / half > LEAST_ZEROS && zeros[0] == 0) {
      return Optional.of(UTF_16LE);
    }
    return zeros[0] / half > LEAST_ZEROS && zeros[1] == 0
        ? Optional.of(UTF_16BE)
        : Optional.empty();
  }

  private static Optional<Charset> byDetector(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name == null) {
      return Optional.empty();
    }
    try {
      // What the detector calls plain Latin-1 is, on the web, windows-1252.
      return Optional.of(Charset.forName(name))
          .filter(charset -> !charset.name().equals("ISO-8859-1"));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String checked(String text, String where) throws UnreadableException {
    int controls = 0;
    char[] units = new char[Math.min(text.length(), AT_ONCE)];
    for (int begin = 0; begin < text.length(); begin += units.length) {
      int count = Math.min(units.length, text.length() - begin);
      text.getChars(begin, begin + count, units, 0);
      for (int i = 0; i < count; i++) {
        char unit = units[i];
        if (unit < ' ' ? !Character.isWhitespace(unit) : unit == 0x7F || unit == REPLACEMENT) {
          controls++;
        }
      }
    }
    if (controls > MOST_CONTROLS * text.length() || text.indexOf('\0') >= 0) {
      throw binary(where);
    }
    return text;
  }

  private static UnreadableException binary(String where) {
    return new UnreadableException(
        Problem.ARTICLE_BINARY,
        where,
        "is not text: it holds bytes that no text has",
        "Save the article as text");
  }
}
