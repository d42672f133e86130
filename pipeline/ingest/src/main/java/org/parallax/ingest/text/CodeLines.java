package org.parallax.ingest.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text shows code, or speaks of how text is written down, so that what looks like damage
 * may be meant. For one text.
 */
final class CodeLines {

  private static final Pattern SPEAKS_OF_ENCODINGS =
      Pattern.compile(
          "(?<![./\\w])(?:mojibake|utf-?(?:8|16|32)|unicode|ascii|iso[- ]?8859|latin-1"
              + "|windows-125\\d|cp-?125\\d|charset|character (?:sets?|encodings?|entit(?:y|ies))"
              + "|code ?pages?|html5?|xhtml|xml|markup)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*", Pattern.DOTALL);
  private static final Pattern TAGS =
      Pattern.compile("</?(?:code|pre|kbd|samp|tt)\\b|&lt;|&gt;|/>|</");
  private static final Pattern TICKS = Pattern.compile("`[^`\\n]{1,300}`");

  private final boolean everywhere;

  /** Beginnings and ends; they do not overlap. */
  private final TreeMap<Integer, Integer> places = new TreeMap<>();

  CodeLines(String text) {
    this.everywhere = SPEAKS_OF_ENCODINGS.matcher(text).find();
    boolean fenced = false;
    int tick = text.indexOf('`');
    Matcher line = LINE.matcher(text);
    while (!everywhere && line.find()) {
      tick = tick < 0 || tick >= line.start() ? tick : text.indexOf('`', line.start());
      boolean fence = FENCE.matcher(text).region(line.start(), line.end()).matches();
      if (fenced || fence || TAGS.matcher(text).region(line.start(), line.end()).find()) {
        places.put(line.start(), line.end());
      } else if (tick >= 0 && tick < line.end()) {
        Matcher ticks = TICKS.matcher(text).region(line.start(), line.end());
        while (ticks.find()) {
          places.put(ticks.start(), ticks.end());
        }
      }
      fenced ^= fence;
    }
  }

  /** Whether the character at {@code at} may be meant as it stands. */
  boolean contains(int at) {
    Map.Entry<Integer, Integer> place = places.floorEntry(at);
    return everywhere || (place != null && at < place.getValue());
  }
}
