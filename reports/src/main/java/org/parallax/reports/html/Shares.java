package org.parallax.reports.html;

import org.parallax.reports.Decimals;

/**
 * How the sentences of a cell fall, as a bar 120 units wide.
 *
 * @param negative unfavourable sentences
 * @param neutral neutral sentences
 * @param positive favourable sentences
 */
record Shares(int negative, int neutral, int positive) {

  private static final double WIDTH = 120;

  int total() {
    return negative + neutral + positive;
  }

  String negativeWidth() {
    return units(negative);
  }

  String neutralX() {
    return units(negative);
  }

  String neutralWidth() {
    return units(neutral);
  }

  String positiveX() {
    return units(negative + neutral);
  }

  String positiveWidth() {
    return units(positive);
  }

  /** For those who listen. */
  String spoken() {
    return negative + " unfavourable, " + neutral + " neutral, " + positive + " favourable";
  }

  private String units(int sentences) {
    return Decimals.format(total() == 0 ? 0 : WIDTH * sentences / total(), 1);
  }
}
