package org.parallax.ingest.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;

/**
 * Decodes XML that is in UTF-8 or UTF-16, as all in Word documents and PDFs has to be. The JDK's
 * own parser writes to standard error when it is given the bytes and they are damaged.
 */
public final class XmlText {

  private static final int LONGEST_MARK = 3;

  private XmlText() {}

  /**
   * The text of {@code in}, without its byte order mark.
   *
   * @param damage what to do about bytes that are no characters
   * @throws IOException if the beginning cannot be read; later, and with {@link
   *     CodingErrorAction#REPORT} at damaged bytes, from the reader
   */
  public static Reader open(InputStream in, CodingErrorAction damage) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    bytes.mark(LONGEST_MARK);
    String begin = HexFormat.of().formatHex(bytes.readNBytes(LONGEST_MARK));
    bytes.reset();
    bytes.skipNBytes(begin.startsWith("efbbbf") ? 3 : begin.matches("(feff|fffe).*") ? 2 : 0);
    return new InputStreamReader(
        bytes, charset(begin).newDecoder().onMalformedInput(damage).onUnmappableCharacter(damage));
  }

  /** By the byte order mark, or by what the first character, which is a {@code <}, takes. */
  private static Charset charset(String begin) {
    if (begin.matches("(feff|003c).*")) {
      return UTF_16BE;
    }
    return begin.matches("(fffe|3c00).*") ? UTF_16LE : UTF_8;
  }
}
