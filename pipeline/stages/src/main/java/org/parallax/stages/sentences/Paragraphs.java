package org.parallax.stages.sentences;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.text.Span;

/**
 * Cuts zones into paragraphs. A blank line always ends one. A single line break ends one too,
 * unless the line was broken to fit a width: many pages come as text with one line a paragraph and
 * headings without a full stop, others with every line wrapped.
 */
public final class Paragraphs {

  /** A text with longer lines than this was not wrapped to a width. */
  private static final int WIDEST_WRAP = 120;

  private static final int NARROWEST_WRAP = 30;

  private Paragraphs() {}

  /** The paragraphs of all zones, in reading order. */
  public static List<Paragraph> of(String text, List<ZonedSpan> zones) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int width = widthOf(text, zones);
    for (ZonedSpan zone : zones) {
      List<Span> lines = lines(text, zone.span());
      if (!zone.zone().isRead()) {
        lines.stream()
            .filter(line -> !line.isEmpty())
            .forEach(line -> paragraphs.add(new Paragraph(line, zone.zone())));
        continue;
      }
      Span open = null;
      Span last = null;
      for (Span line : lines) {
        boolean follows =
            open != null && last != null && !line.isEmpty() && runsOn(text, last, line, width);
        if (open != null && !follows) {
          paragraphs.add(new Paragraph(open, zone.zone()));
          open = null;
        }
        if (!line.isEmpty()) {
          open = open == null ? line : open.union(line);
        }
        last = line;
      }
      if (open != null) {
        paragraphs.add(new Paragraph(open, zone.zone()));
      }
    }
    return paragraphs;
  }

  /** Whether the paragraph of {@code line} goes on in {@code next}, the line right below it. */
  private static boolean runsOn(String text, Span line, Span next, int width) {
    if (startsLower(text, next)) {
      return !endsSentence(text, line);
    }
    if (width > WIDEST_WRAP || width < NARROWEST_WRAP) {
      return false;
    }
    int word = next.begin();
    while (word < next.end() && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    return line.length() + 1 + (word - next.begin()) > width;
  }

  private static boolean startsLower(String text, Span line) {
    int first = text.codePointAt(line.begin());
    return Character.isLowerCase(first);
  }

  private static boolean endsSentence(String text, Span line) {
    int end = line.end() - 1;
    while (end > line.begin() && "\"'”’)]".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return ".!?…:;".indexOf(text.charAt(end)) >= 0;
  }

  /** Length of the longest line of headline and body. */
  private static int widthOf(String text, List<ZonedSpan> zones) {
    return zones.stream()
        .filter(zone -> zone.zone().isRead())
        .flatMap(zone -> lines(text, zone.span()).stream())
        .mapToInt(Span::length)
        .max()
        .orElse(0);
  }

  /** The lines of a stretch without surrounding white space; a blank line is an empty span. */
  static List<Span> lines(String text, Span stretch) {
    List<Span> lines = new ArrayList<>();
    int begin = stretch.begin();
    while (begin <= stretch.end()) {
      int end = begin;
      while (end < stretch.end() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      lines.add(stripped(text, begin, end));
      boolean pair =
          end + 1 < stretch.end() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      begin = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static boolean isLineEnd(char unit) {
    return unit == '\n'
        || unit == '\r'
        || unit == '\f'
        || unit == '\u2028'
        || unit == '\u2029'
        || unit == '\u0085';
  }

  /** The stretch without white space at its ends. */
  static Span stripped(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
