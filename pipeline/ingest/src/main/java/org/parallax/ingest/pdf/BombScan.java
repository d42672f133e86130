package org.parallax.ingest.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through the bytes of a file, before PDFBox does, for what would fill all memory: packed
 * streams of a few kilobytes that unpack to gigabytes, and millions of empty arrays, each of which
 * becomes an object many times its size. Takes time that grows with what is unpacked, up to a
 * limit. Pictures are exempt: nobody unpacks them.
 */
final class BombScan {

  /** Arrays, dictionaries and strings that one stream, or all that is in none, may begin. */
  static final long MOST_BRACKETS = 1_500_000;

  /** Any stream that no picture is in, unpacked, in bytes. */
  private static final long MOST_UNPACKED = 96L << 20;

  /** What all streams together may take to be measured, in bytes. */
  private static final long MOST_MEASURED = 4L << 30;

  /** Object streams that cannot be measured, in bytes as they lie in the file. */
  private static final int MOST_UNMEASURED = 256 << 10;

  private static final int LONGEST_DICTIONARY = 600;
  private static final String STREAM = "stream";
  private static final Pattern OTHER_FILTER =
      Pattern.compile(
          "/(?:ASCII85Decode|A85|ASCIIHexDecode|AHx|LZWDecode|LZW|RunLengthDecode|RL)\\b");

  private final byte[] file;
  private final Inflater inflater;
  private final byte[] sink = new byte[1 << 16];
  private long brackets;
  private long streamBrackets;

  private BombScan(byte[] file, Inflater inflater) {
    this.file = file;
    this.inflater = inflater;
  }

  /** Whether a file holds more than any document needs. */
  static boolean isBomb(byte[] file) {
    Inflater inflater = new Inflater();
    try {
      return new BombScan(file, inflater).isBomb();
    } finally {
      inflater.end();
    }
  }

  /** How many bytes of a stretch open an array, a dictionary or a string. */
  static int brackets(byte[] bytes, int from, int to) {
    int brackets = 0;
    for (int i = from; i < to; i++) {
      brackets += bytes[i] == '[' || bytes[i] == '<' || bytes[i] == '(' ? 1 : 0;
    }
    return brackets;
  }

  private boolean isBomb() {
    boolean encrypted = isEncrypted();
    long all = 0;
    int from = 0;
    int at = find(from);
    while (at >= 0) {
      brackets += brackets(file, from, at);
      int data = at + STREAM.length();
      data += data < file.length && file[data] == '\r' ? 1 : 0;
      data += data < file.length && file[data] == '\n' ? 1 : 0;
      if (isPacked(data)) {
        long size = unpacked(data);
        all += size;
        boolean large = size > MOST_UNPACKED || streamBrackets > MOST_BRACKETS;
        if (all > MOST_MEASURED || (large && !isPicture(dictionary(at)))) {
          return true;
        }
        data += (int) Math.min(inflater.getBytesRead(), file.length - data);
      } else if (isUnmeasured(dictionary(at), data, encrypted)) {
        return true;
      }
      from = data;
      at = find(from);
    }
    brackets += brackets(file, from, file.length);
    return brackets > 2 * MOST_BRACKETS;
  }

  private int find(int from) {
    for (int i = from; i + STREAM.length() < file.length; i++) {
      if (file[i] == 's' && isAt(i, STREAM)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAt(int at, String word) {
    for (int k = 0; k < word.length(); k++) {
      if (at + k >= file.length || file[at + k] != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private boolean isEncrypted() {
    for (int i = 0; i < file.length; i++) {
      if (file[i] == '/' && isAt(i, "/Encrypt")) {
        return true;
      }
    }
    return false;
  }

  /** The two bytes that every zlib stream begins with. */
  private boolean isPacked(int at) {
    return at + 1 < file.length
        && (file[at] & 0x0f) == 8
        && (((file[at] & 0xff) << 8) | (file[at + 1] & 0xff)) % 31 == 0;
  }

  private long unpacked(int at) {
    inflater.reset();
    inflater.setInput(file, at, file.length - at);
    streamBrackets = 0;
    try {
      while (!inflater.finished() && inflater.getBytesWritten() <= MOST_UNPACKED) {
        int count = inflater.inflate(sink);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
        streamBrackets += brackets(sink, 0, count);
      }
    } catch (DataFormatException e) {
      // Damaged from here on; what it unpacked to so far counts.
    }
    return inflater.getBytesWritten();
  }

  private String dictionary(int stream) {
    int from = Math.max(0, stream - LONGEST_DICTIONARY);
    String before = new String(file, from, stream - from, StandardCharsets.ISO_8859_1);
    return before.substring(Math.max(0, before.lastIndexOf(" obj")));
  }

  /** A stream of objects that calls itself a picture is none; nor is one that spells oddly. */
  private static boolean isPicture(String dictionary) {
    return dictionary.contains("/Image") && !isOfObjects(dictionary);
  }

  private static boolean isOfObjects(String dictionary) {
    return dictionary.contains("/First") || dictionary.indexOf('#') >= 0;
  }

  /** Streams of objects that are encrypted, or packed in a way that no program uses for them. */
  private boolean isUnmeasured(String dictionary, int data, boolean encrypted) {
    if (!isOfObjects(dictionary) || !(encrypted || OTHER_FILTER.matcher(dictionary).find())) {
      return false;
    }
    int end = find(data);
    return (end < 0 ? file.length : end) - data > MOST_UNMEASURED;
  }
}
