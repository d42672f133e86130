package org.parallax.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Looks at the tables that say which letters a font's glyphs are before PDFBox unfolds them: one
 * damaged digit can make a range of sixteen codes one of millions, each an entry of its own. Not
 * for several threads.
 */
final class UnicodeMaps {

  /** Twice as many codes as the largest fonts have. */
  private static final long MOST_CODES = 140_000;

  private static final int MOST_BYTES = 4 << 20;
  private static final Pattern RANGES =
      Pattern.compile(
          "begin(?:bf|cid|notdef)range(.*?)(?:endbf|endcid|endnotdef|\\z)", Pattern.DOTALL);
  private static final Pattern TOKEN = Pattern.compile("<([0-9A-Fa-f\\s]*)>|\\[[^\\]]*+\\]");

  private final StreamGuard guard;
  private final IdentityHashMap<COSDictionary, Boolean> seen = new IdentityHashMap<>();

  UnicodeMaps(StreamGuard guard) {
    this.guard = guard;
  }

  /** Takes a table out of a font that is too large to be one, as if the font had none. */
  void check(COSDictionary font) {
    if (seen.put(font, true) == null) {
      for (COSName name : List.of(COSName.TO_UNICODE, COSName.ENCODING)) {
        COSBase table = font.getDictionaryObject(name);
        if (table instanceof COSStream stream && !isBounded(stream)) {
          font.removeItem(name);
        }
      }
    }
  }

  private boolean isBounded(COSStream stream) {
    if (!guard.allows(stream)) {
      return false;
    }
    try (InputStream in = stream.createInputStream()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length <= MOST_BYTES
          && codes(new String(bytes, StandardCharsets.ISO_8859_1)) <= MOST_CODES;
    } catch (IOException e) {
      return true; // PDFBox will meet the same damage, and read nothing.
    }
  }

  /** The codes that all ranges of a table hold; too many where it cannot be told. */
  static long codes(String table) {
    long codes = 0;
    Matcher ranges = RANGES.matcher(table);
    while (ranges.find()) {
      String range = ranges.group(1);
      if (range.indexOf('(') >= 0 || range.indexOf('%') >= 0) {
        return Long.MAX_VALUE; // strings and remarks, which no program writes here
      }
      List<String> bounds = new ArrayList<>();
      Matcher tokens = TOKEN.matcher(range);
      while (tokens.find()) {
        String digits = tokens.group(1);
        if (bounds.size() < 2 && digits != null) {
          bounds.add(digits);
        } else if (bounds.size() == 2) {
          codes += codes(bounds.get(0), bounds.get(1));
          if (codes < 0 || codes > MOST_CODES) {
            return Long.MAX_VALUE;
          }
          bounds.clear();
        }
      }
    }
    return codes;
  }

  /** PDFBox makes integers of the bounds, which overflow; the larger way to count is taken. */
  private static long codes(String first, String last) {
    String begin = first.replaceAll("\\s", "");
    String end = last.replaceAll("\\s", "");
    // No code has more than four bytes, and none has no byte.
    if (Math.max(begin.length(), end.length()) > 8 || begin.isEmpty() || end.isEmpty()) {
      return Long.MAX_VALUE;
    }
    long low = Long.parseLong(begin, 16);
    long high = Long.parseLong(end, 16);
    return Math.max(0, Math.max(high - low, (long) (int) high - (int) low));
  }
}
