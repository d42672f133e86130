package org.parallax.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Characters as the bytes that windows-1252 or Latin-1 made them of. The two differ in 32 bytes, of
 * which windows-1252 leaves five without a character; programs that meet those take Latin-1's.
 */
final class Bytes1252 {

  private static final char FIRST = '\u0080';
  private static final int BYTES = 256;
  private static final String WINDOWS = windows();

  private Bytes1252() {}

  private static String windows() {
    byte[] all = new byte[BYTES - FIRST];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (FIRST + i);
    }
    return new String(all, Charset.forName("windows-1252"));
  }

  /** The byte, 128 to 255, that a character beyond ASCII was made of; 0 for any other. */
  static int byteOf(char unit) {
    if (unit < FIRST) {
      return 0;
    }
    if (unit < BYTES) {
      return unit;
    }
    int at = WINDOWS.indexOf(unit);
    return at < 0 || unit == '\uFFFD' ? 0 : FIRST + at;
  }

  /** How many bytes a character of UTF-8 has that begins with this one; 0 if none does. */
  static int length(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  /**
   * The character of UTF-8 whose bytes {@code text} has as characters from {@code begin} on; 0 if
   * they are none, or a longer form than is needed.
   */
  static int character(String text, int begin) {
    int lead = byteOf(text.charAt(begin));
    int length = length(lead);
    if (length == 0 || begin + length > text.length()) {
      return 0;
    }
    int point = lead & (0xFF >> (length + 1));
    for (int i = begin + 1; i < begin + length; i++) {
      int next = byteOf(text.charAt(i));
      if ((next & 0xC0) != 0x80) {
        return 0;
      }
      point = point << 6 | (next & 0x3F);
    }
    boolean shortest = length == 2 || (length == 3 ? point >= 0x800 : point >= 0x10000);
    return shortest && Character.isValidCodePoint(point) && !isSurrogate(point) ? point : 0;
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  /** The text of UTF-8 whose bytes {@code text} has as characters, from end to end. */
  static Optional<String> decode(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) byteOf(text.charAt(i));
      if (bytes[i] == 0) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
