package org.parallax.ingest.pdf.layout;

/**
 * An upright rectangle on a page, in points, y downwards.
 *
 * @param left smallest x
 * @param top smallest y
 * @param right largest x
 * @param bottom largest y
 */
public record Box(float left, float top, float right, float bottom) {

  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }

  float area() {
    return Math.max(0, width()) * Math.max(0, height());
  }

  /** Whether a point lies in it or on its edge. */
  public boolean contains(float x, float y) {
    return left <= x && x <= right && top <= y && y <= bottom;
  }

  /** How much of this box's width the other one stands over or under, from 0 to 1. */
  float shareOfWidth(Box other) {
    float common = Math.min(right, other.right) - Math.max(left, other.left);
    return width() <= 0 ? 0 : Math.max(0, common) / width();
  }

  Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
}
