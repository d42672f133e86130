package org.parallax.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures stand in files: four decimals, a point, no exponent, never a negative zero. */
public final class Decimals {

  private static final int PLACES = 4;

  private Decimals() {}

  /**
   * The figure with four decimals, halves rounded away from zero: {@code -0.3333}.
   *
   * @throws NumberFormatException if it is not a finite number
   */
  public static String format(double value) {
    return format(value, PLACES);
  }

  /**
   * The figure with {@code places} decimals, halves rounded away from zero.
   *
   * @throws NumberFormatException if it is not a finite number
   */
  public static String format(double value, int places) {
    // valueOf, not new: 0.00005 is meant as written and not as the nearest binary fraction.
    // A BigDecimal has no negative zero, so -0.00001 becomes 0.0000.
    return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).toPlainString();
  }
}
