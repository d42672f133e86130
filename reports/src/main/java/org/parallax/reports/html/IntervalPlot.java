package org.parallax.reports.html;

import org.parallax.api.story.Estimate;
import org.parallax.reports.Decimals;

/**
 * A mean and its interval as they lie on an axis drawn 120 units wide, with a margin at both ends.
 *
 * @param estimate what to draw
 * @param range the axis runs from {@code -range} to {@code range}
 */
record IntervalPlot(Estimate estimate, double range) {

  private static final double LEFT = 10;
  private static final double WIDTH = 100;
  private static final double LEAST_BAR = 1;

  String value() {
    return x(estimate.value());
  }

  String low() {
    return x(estimate.low());
  }

  /** Width of the interval; where it has none, a sliver that can be seen. */
  String width() {
    return units(Math.max(LEAST_BAR, place(estimate.high()) - place(estimate.low())));
  }

  private String x(double value) {
    return units(place(value));
  }

  private double place(double value) {
    double inside = Math.max(-range, Math.min(range, value));
    return LEFT + WIDTH * (inside + range) / (2 * range);
  }

  private static String units(double units) {
    return Decimals.format(units, 1);
  }
}
