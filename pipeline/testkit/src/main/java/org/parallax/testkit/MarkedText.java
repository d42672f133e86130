package org.parallax.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.parallax.api.text.Span;

/**
 * A text whose expectations stand inside it: {@code [The Kremlin]{RU metonym} said [it]{RU pronoun}
 * would}. Marks may nest; {@code \[}, {@code \]} and {@code \\} stand for the characters
 * themselves. A bracket without braces after it is an error, so that a slip in a fixture is seen.
 *
 * @param text with the marks taken out
 * @param marks in reading order, an outer before an inner
 */
public record MarkedText(String text, List<Mark> marks) {

  /**
   * A marked stretch.
   *
   * @param span in the text without marks
   * @param labels the words between the braces, at least one
   */
  public record Mark(Span span, List<String> labels) {

    /** Copies the list. */
    public Mark {
      labels = List.copyOf(labels);
    }

    /** The label at {@code index}. */
    public String label(int index) {
      return labels.get(index);
    }
  }

  /** Copies the list. */
  public MarkedText {
    marks = List.copyOf(marks);
  }

  /**
   * Reads the notation.
   *
   * @throws IllegalArgumentException naming the place, if brackets and braces do not match
   */
  public static MarkedText parse(String notation) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    int at = 0;
    while (at < notation.length()) {
      char unit = notation.charAt(at);
      if (unit == '\\' && at + 1 < notation.length()) {
        text.append(notation.charAt(at + 1));
        at += 2;
      } else if (unit == '[') {
        open.push(text.length());
        at++;
      } else if (unit == ']') {
        int close = notation.indexOf('}', at);
        if (open.isEmpty() || close < 0 || notation.charAt(at + 1) != '{') {
          throw new IllegalArgumentException("a bracket without labels at " + at + ": " + notation);
        }
        String labels = notation.substring(at + 2, close).strip();
        marks.add(new Mark(new Span(open.pop(), text.length()), List.of(labels.split("\\s+"))));
        at = close + 1;
      } else {
        text.append(unit);
        at++;
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("a bracket is never closed: " + notation);
    }
    marks.sort(
        Comparator.comparingInt((Mark mark) -> mark.span().begin())
            .thenComparing(mark -> -mark.span().end()));
    return new MarkedText(text.toString(), marks);
  }

  /** Writes the notation, for messages that compare. Marks must not cross. */
  public String print() {
    StringBuilder out = new StringBuilder();
    Deque<Mark> open = new ArrayDeque<>();
    int next = 0;
    for (int at = 0; at <= text.length(); at++) {
      while (!open.isEmpty() && open.getFirst().span().end() == at) {
        out.append("]{").append(String.join(" ", open.pop().labels())).append('}');
      }
      while (next < marks.size() && marks.get(next).span().begin() == at) {
        open.push(marks.get(next++));
        out.append('[');
      }
      if (at < text.length()) {
        char unit = text.charAt(at);
        if (unit == '[' || unit == ']' || unit == '\\') {
          out.append('\\');
        }
        out.append(unit);
      }
    }
    return out.toString();
  }
}
