package org.parallax.stages.clean;

/**
 * A line of the text, or several hard-wrapped lines that make one paragraph; it gets one zone.
 *
 * @param begin offset of its first character, in UTF-16 units of the text
 * @param end offset after its last character; neither end is white space
 * @param line number of its first line, from 1
 * @param gapBefore whether an empty line, or the beginning of the text, stands before it
 * @param mark what its syntax says
 */
record Block(int begin, int end, int line, boolean gapBefore, Mark mark) {

  String in(String text) {
    return text.substring(begin, end);
  }

  int length() {
    return end - begin;
  }
}
