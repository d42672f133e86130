package org.parallax.api.story;

/**
 * A figure and its 95 % interval.
 *
 * @param value the figure
 * @param low lower end, at most {@code value}
 * @param high upper end, at least {@code value}
 */
public record Estimate(double value, double low, double high) {}
