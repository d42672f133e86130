package org.parallax.stages.quotes;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;

/**
 * Pairs quotation marks. Straight and curly, double and single; only the outermost pair counts.
 * Apostrophes are told from single marks by what stands around them. A quotation that is still open
 * at the end of its paragraph goes on in the next one if that begins with a mark, and ends there
 * otherwise.
 */
final class QuotationMarks {
  /** No quotation is longer, in UTF-16 units; bounds the search for a closing mark. */
  private static final int LONGEST = 6000;

  private static final int POSSESSIVE_REACH = 300;

  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationMarks(String text) {
    this.text = text;
  }

  static List<Quotation> in(Document document) {
    QuotationMarks marks = new QuotationMarks(document.text());
    List<Span> paragraphs = paragraphs(document);
    for (int index = 0; index < paragraphs.size(); index++) {
      Span next = index + 1 < paragraphs.size() ? paragraphs.get(index + 1) : new Span(0, 0);
      marks.pair(paragraphs.get(index), next);
    }
    return marks.found;
  }

  /** Read sentences joined as long as no line ends between them. */
  static List<Span> paragraphs(Document document) {
    List<Span> paragraphs = new ArrayList<>();
    for (Sentence sentence : document.get(Layers.SENTENCES)) {
      if (!sentence.zone().isRead()) {
        continue;
      }
      int last = paragraphs.size() - 1;
      boolean sameLine =
          last >= 0
              && document
                      .text()
                      .substring(paragraphs.get(last).end(), sentence.span().begin())
                      .indexOf('\n')
                  < 0;
      if (sameLine) {
        paragraphs.set(last, paragraphs.get(last).union(sentence.span()));
      } else {
        paragraphs.add(sentence.span());
      }
    }
    return paragraphs;
  }

  private void pair(Span paragraph, Span next) {
    int at = paragraph.begin();
    while (at < paragraph.end()) {
      char closing = opens(at, paragraph);
      if (closing == 0) {
        at++;
        continue;
      }
      int inner = at + width(at);
      int close = closingMark(inner, paragraph, closing);
      if (close >= 0) {
        int end = close + width(close);
        add(new Span(at, end), new Span(inner, close), false);
        at = end;
      } else if (closing == '’' || closing == '\'') {
        at++; // an apostrophe after all
      } else {
        boolean continued = !next.isEmpty() && opens(next.begin(), next) == closing;
        if ((closing == '"' && !continued) || paragraph.end() - at > LONGEST) {
          at++; // a straight mark left over is a slip as often as a quotation
          continue;
        }
        add(new Span(at, paragraph.end()), new Span(inner, paragraph.end()), continued);
        at = paragraph.end();
      }
    }
  }

  private void add(Span span, Span inner, boolean continued) {
    if (inner.of(text).chars().anyMatch(Character::isLetterOrDigit)) {
      found.add(new Quotation(span, inner, continued));
    }
  }

  private int width(int at) {
    return text.startsWith("''", at) || text.startsWith("``", at) ? 2 : 1;
  }

  /** The mark that would close a quotation opened at {@code at}, or 0 if none is opened there. */
  private char opens(int at, Span paragraph) {
    char mark = text.charAt(at);
    char before = at > paragraph.begin() ? text.charAt(at - 1) : ' ';
    int inner = at + width(at);
    char after = inner < paragraph.end() ? text.charAt(inner) : ' ';
    boolean free = !Character.isLetterOrDigit(before) && !Character.isWhitespace(after);
    return switch (mark) {
      case '“', '„' -> '”';
      // Turned the wrong way round, at the head of a paragraph.
      case '”' -> at == paragraph.begin() && Character.isLetterOrDigit(after) ? '”' : 0;
      case '«' -> '»';
      case '"' -> free ? '"' : 0;
      case '`' -> width(at) == 2 ? '"' : 0;
      case '‘' -> free ? '’' : 0;
      case '\'' -> {
        boolean start =
            Character.isWhitespace(before) || before == '(' || before == '[' || before == '—';
        boolean word = Character.isLetterOrDigit(after) || after == '[';
        yield width(at) == 2 ? (free ? '"' : 0) : start && word && !isDecade(after) ? '\'' : 0;
      }
      default -> 0;
    };
  }

  private static boolean isDecade(char after) {
    return Character.isDigit(after); // the '90s
  }

  private int closingMark(int from, Span paragraph, char closing) {
    int depth = 0;
    int until = Math.min(paragraph.end(), from + LONGEST);
    for (int at = from; at < until; at++) {
      char mark = text.charAt(at);
      if (closing == '”' && (mark == '“' || mark == '„') && at > from) {
        depth++;
      } else if (closes(at, paragraph, closing)) {
        if (depth == 0) {
          return at;
        }
        depth--;
      }
    }
    // Nothing closes all that was opened: the first closing mark must do.
    for (int at = from; depth > 0 && at < until; at++) {
      if (closes(at, paragraph, closing)) {
        return at;
      }
    }
    return -1;
  }

  private boolean closes(int at, Span paragraph, char closing) {
    char mark = text.charAt(at);
    char before = at > paragraph.begin() ? text.charAt(at - 1) : ' ';
    int end = at + width(at);
    char after = end < paragraph.end() ? text.charAt(end) : ' ';
    return switch (closing) {
      case '”' -> mark == '”' || (mark == '"' && !Character.isLetterOrDigit(after));
      case '"' ->
          (mark == '"' || mark == '”' || width(at) == 2)
              && !Character.isLetterOrDigit(after)
              && (!Character.isWhitespace(before) || Character.isWhitespace(after));
      case '\'', '’' ->
          mark == closing
              && !Character.isLetterOrDigit(after)
              && !Character.isWhitespace(before)
              && !isPluralPossessive(at, end, paragraph, closing);
      default -> mark == closing;
    };
  }

  /**
   * The apostrophe of "the soldiers' rifles" rather than a closing mark, if another one follows.
   */
  private boolean isPluralPossessive(int at, int end, Span paragraph, char closing) {
    if (text.charAt(at - 1) != 's' || end >= paragraph.end() || text.charAt(end) != ' ') {
      return false;
    }
    int until = Math.min(paragraph.end(), end + POSSESSIVE_REACH);
    for (int later = end; later < until; later++) {
      if (text.charAt(later) == closing) {
        char after = later + 1 < paragraph.end() ? text.charAt(later + 1) : ' ';
        if (!Character.isLetterOrDigit(after) && text.charAt(later - 1) != 's') {
          return true;
        }
      }
      if (text.charAt(later) == (closing == '’' ? '‘' : '"')) {
        return false;
      }
    }
    return false;
  }
}
