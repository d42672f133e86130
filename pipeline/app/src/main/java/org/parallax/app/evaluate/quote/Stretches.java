package org.parallax.app.evaluate.quote;

import java.util.Comparator;
import java.util.List;
import org.parallax.api.text.Span;

/**
 * A part of a text that may have gaps. White space and marks at the ends of a stretch do not count.
 *
 * @param spans in reading order, not overlapping; empty for nothing
 */
record Stretches(List<Span> spans) {

  static final Stretches NONE = new Stretches(List.of());

  Stretches {
    spans = spans.stream().sorted(Comparator.comparingInt(Span::begin)).toList();
  }

  static Stretches of(Span span) {
    return new Stretches(List.of(span));
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  int length() {
    return spans.stream().mapToInt(Span::length).sum();
  }

  int begin() {
    return spans.get(0).begin();
  }

  /** How many units both have. */
  int common(Stretches other) {
    int common = 0;
    for (Span one : spans) {
      for (Span two : other.spans) {
        common += Math.max(0, Math.min(one.end(), two.end()) - Math.max(one.begin(), two.begin()));
      }
    }
    return common;
  }

  /** Share of the longer one that both have, in [0, 1]. */
  double overlap(Stretches other) {
    int longer = Math.max(length(), other.length());
    return longer == 0 ? 0 : (double) common(other) / longer;
  }

  /** Without white space, quotation and other marks at both ends of each stretch. */
  Stretches trimmed(String text) {
    return new Stretches(
        spans.stream().map(span -> trimmed(text, span)).filter(s -> s.length() > 0).toList());
  }

  private static Span trimmed(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && !Character.isLetterOrDigit(text.codePointAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end--;
    }
    return new Span(begin, end);
  }
}
