package org.parallax.ingest.web;

import java.io.IOException;
import java.time.Duration;

/** The time that is left for one page. Pauses out of politeness do not count. */
final class TimeBudget {

  private final Duration whole;
  private long left;

  TimeBudget(Duration whole) {
    this.whole = whole;
    this.left = whole.toNanos();
  }

  /** It is used up. */
  static final class SpentException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Duration whole;

    private SpentException(Duration whole) {
      this.whole = whole;
    }

    /** How much there was. */
    Duration whole() {
      return whole;
    }
  }

  SpentException spent() {
    return new SpentException(whole);
  }

  long leftNanos() {
    return Math.max(0, left);
  }

  void spend(long nanos) {
    left -= nanos;
  }
}
