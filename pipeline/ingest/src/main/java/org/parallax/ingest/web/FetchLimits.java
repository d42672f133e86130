package org.parallax.ingest.web;

import java.time.Duration;
import org.parallax.ingest.format.Format;

/**
 * How long, how much, how often.
 *
 * @param connecting until a connection stands
 * @param silence between two bytes of an answer
 * @param whole for one page with its redirects and robots.txt, pauses aside
 * @param pageBytes of a page, unpacked
 * @param robotsBytes of a robots.txt; what comes after them is not read
 * @param redirects until a page is found
 * @param pause between two requests for pages of one host
 * @param longestPause that a robots.txt can ask for
 */
record FetchLimits(
    Duration connecting,
    Duration silence,
    Duration whole,
    int pageBytes,
    int robotsBytes,
    int redirects,
    Duration pause,
    Duration longestPause) {

  static final FetchLimits DEFAULT =
      new FetchLimits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(15),
          Duration.ofSeconds(90),
          Format.LARGEST,
          500 * 1024, // what RFC 9309 asks for at least
          5,
          Duration.ofSeconds(1),
          Duration.ofSeconds(30));
}
