package org.parallax.api.text;

import java.util.Comparator;

/**
 * A half-open stretch of a text.
 *
 * @param begin first UTF-16 unit, inclusive, at least 0
 * @param end one past the last UTF-16 unit, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  private static final Comparator<Span> IN_READING_ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code begin} is negative or greater than {@code end}
   */
  public Span {
    if (begin < 0 || begin > end) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - begin;
  }

  /** Whether nothing is covered. */
  public boolean isEmpty() {
    return begin == end;
  }

  /** Whether every unit of {@code other} is covered by this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the unit at {@code offset} is covered. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /**
   * The words covered.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond {@code text}
   */
  public String of(String text) {
    return text.substring(begin, end);
  }

  @Override
  public int compareTo(Span other) {
    return IN_READING_ORDER.compare(this, other);
  }
}
