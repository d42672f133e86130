package org.parallax.stages.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.text.MarkedBlock;

/** Cuts a text into blocks: one a line, except that hard-wrapped lines are joined. */
final class Blocks {

  /** A line longer than this was not wrapped by hand or by a mailer. */
  private static final int LONGEST_WRAPPED_LINE = 120;

  private static final int SHORTEST_WRAPPED_LINE = 40;
  private static final int FEWEST_BREAKS = 3;

  /** Whoever breaks lines by hand stops a little before the margin now and then. */
  private static final double NEARLY_FULL = 0.75;

  private static final double ENOUGH_BREAKS = 0.6;

  private Blocks() {}

  /** The blocks of a text in their order; together they hold every character but white space. */
  static List<Block> of(String text, boolean markdown, List<MarkedBlock> marked) {
    List<Block> lines = lines(text);
    if (!marked.isEmpty()) {
      return grouped(lines, marked);
    }
    if (markdown) {
      lines = new MarkdownMarks(text).mark(lines);
    }
    return join(text, lines);
  }

  /** The lines of each marked block as one; lines that no markup speaks of stay as they are. */
  private static List<Block> grouped(List<Block> lines, List<MarkedBlock> marked) {
    List<Block> blocks = new ArrayList<>();
    int next = 0;
    int last = -1;
    for (Block line : lines) {
      while (next < marked.size() && marked.get(next).span().end() <= line.begin()) {
        next++;
      }
      if (next == marked.size() || marked.get(next).span().begin() >= line.end()) {
        blocks.add(line);
      } else if (next == last) {
        blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1).until(line.end()));
      } else {
        MarkedBlock own = marked.get(next);
        Mark mark = KindZones.markOf(own.kind(), line.mark());
        blocks.add(
            new Block(
                line.begin(), line.end(), line.line(), line.gapBefore(), mark, Optional.of(own)));
        last = next;
      }
    }
    return blocks;
  }

  /** White space in the widest sense: what no reader sees and no zone needs to cover. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }

  private static List<Block> lines(String text) {
    List<Block> lines = new ArrayList<>();
    int number = 0;
    boolean gap = true;
    int at = 0;
    while (at < text.length()) {
      int stop = at;
      while (stop < text.length() && !isLineEnd(text.charAt(stop))) {
        stop++;
      }
      number++;
      int begin = at;
      int end = stop;
      while (begin < end && isBlank(text.charAt(begin))) {
        begin++;
      }
      while (end > begin && isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (begin == end) {
        gap = true;
      } else {
        lines.add(Block.ofLine(begin, end, number, gap, markOf(text, begin, end)));
        gap = false;
      }
      boolean pair =
          stop + 1 < text.length() && text.charAt(stop) == '\r' && text.charAt(stop + 1) == '\n';
      at = stop + (pair ? 2 : 1);
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  private static Mark markOf(String text, int begin, int end) {
    char first = text.charAt(begin);
    boolean spaced = begin + 1 < end && isSpace(text.charAt(begin + 1));
    if ("•▪‣◦·●■–*-".indexOf(first) >= 0
        && spaced
        && begin + 2 < end
        && hasWord(text, begin, end)) {
      return Mark.ITEM;
    }
    int digits = begin;
    while (digits < end && digits - begin < 4 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits > begin
        && digits - begin < 4
        && digits + 1 < end
        && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
        && isSpace(text.charAt(digits + 1))) {
      return Mark.ITEM;
    }
    return hasWord(text, begin, Math.min(end, begin + 200)) ? Mark.PLAIN : Mark.RULE;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean hasWord(String text, int begin, int end) {
    return text.substring(begin, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Joins the lines of paragraphs that were broken to fit a width. */
  private static List<Block> join(String text, List<Block> lines) {
    int width = 0;
    for (Block line : lines) {
      width = Math.max(width, line.length());
    }
    int breaks = 0;
    int forced = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      // Menus and other short lines say nothing of whether the paragraphs were wrapped.
      if (lines.get(i).length() >= SHORTEST_WRAPPED_LINE
          && !lines.get(i + 1).gapBefore()
          && lines.get(i + 1).mark() == Mark.PLAIN) {
        breaks++;
        forced += goesOn(text, lines.get(i), lines.get(i + 1), width) ? 1 : 0;
      }
    }
    if (width > LONGEST_WRAPPED_LINE || breaks < FEWEST_BREAKS || forced < ENOUGH_BREAKS * breaks) {
      return lines;
    }
    List<Block> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Block line = lines.get(i);
      boolean follows =
          i > 0
              && !line.gapBefore()
              && line.mark() == Mark.PLAIN
              && goesOn(text, lines.get(i - 1), line, width);
      if (follows) {
        joined.set(joined.size() - 1, joined.get(joined.size() - 1).until(line.end()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  /** Whether a line ends for want of room, or where no sentence does, not far from the widest. */
  private static boolean goesOn(String text, Block line, Block next, int width) {
    return isForced(text, line, next, width)
        || (canWrap(line)
            && line.length() >= NEARLY_FULL * width
            && Character.isLowerCase(text.codePointAt(next.begin()))
            && ".!?:”\"".indexOf(text.charAt(line.end() - 1)) < 0);
  }

  private static boolean canWrap(Block line) {
    return line.length() >= SHORTEST_WRAPPED_LINE
        && line.mark() != Mark.MACHINE
        && line.mark() != Mark.RULE
        && line.mark() != Mark.TITLE
        && line.mark() != Mark.HEADING
        && line.mark() != Mark.PICTURE;
  }

  /** Whether the first word of the next line would not have fitted on this one. */
  private static boolean isForced(String text, Block line, Block next, int width) {
    if (!canWrap(line)) {
      return false;
    }
    int word = next.begin();
    while (word < next.end() && !isBlank(text.charAt(word))) {
      word++;
    }
    return line.length() + 1 + (word - next.begin()) > width - 2;
  }
}
