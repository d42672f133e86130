package org.parallax.stages.clean;

import java.util.Optional;
import org.parallax.api.text.MarkedBlock;

/**
 * A line of the text, or several that make one paragraph; it gets one zone.
 *
 * @param begin offset of its first character, in UTF-16 units of the text
 * @param end offset after its last character; neither end is white space
 * @param line number of its first line, from 1
 * @param gapBefore whether an empty line, or the beginning of the text, stands before it
 * @param mark what its syntax says
 * @param marked what the markup of its file says, if it has any
 */
record Block(
    int begin, int end, int line, boolean gapBefore, Mark mark, Optional<MarkedBlock> marked) {

  static Block ofLine(int begin, int end, int line, boolean gapBefore, Mark mark) {
    return new Block(begin, end, line, gapBefore, mark, Optional.empty());
  }

  Block with(Mark other) {
    return new Block(begin, end, line, gapBefore, other, marked);
  }

  /** This block and all that follows it up to an offset. */
  Block until(int newEnd) {
    return new Block(begin, newEnd, line, gapBefore, mark, marked);
  }

  String in(String text) {
    return text.substring(begin, end);
  }

  int length() {
    return end - begin;
  }
}
