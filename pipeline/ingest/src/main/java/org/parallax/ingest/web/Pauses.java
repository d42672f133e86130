package org.parallax.ingest.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Keeps requests for pages of one host apart. */
final class Pauses {

  /** Waits; tests only note it. */
  interface Sleeper {
    void sleep(Duration duration) throws InterruptedException;
  }

  private final Sleeper sleeper;
  private final Map<String, Long> visits = new HashMap<>();

  Pauses(Sleeper sleeper) {
    this.sleeper = sleeper;
  }

  static Pauses inEarnest() {
    return new Pauses(duration -> Thread.sleep(duration.toMillis()));
  }

  /**
   * Waits until {@code pause} has gone by since the last visit to the host, and counts this one.
   */
  void before(String host, Duration pause) throws InterruptedException {
    Long last = visits.get(host);
    if (last != null) {
      Duration left = pause.minusNanos(System.nanoTime() - last);
      if (!left.isNegative() && !left.isZero()) {
        sleeper.sleep(left);
      }
    }
    visits.put(host, System.nanoTime());
  }

  /** The visit is over now. */
  void after(String host) {
    visits.put(host, System.nanoTime());
  }
}
