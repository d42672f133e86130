package org.parallax.ingest.web;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.parallax.api.diagnostic.Problem;
import org.parallax.ingest.format.UnreadableException;

/** Goes to a page, through redirects, asking for leave at every site on the way. */
final class PageFetcher {

  private static final String BY_HAND = "Save the page with a browser and name the file";

  private final PageClient client;
  private final FetchLimits limits;
  private final Pauses pauses;
  private final RobotsGate robots;

  PageFetcher(PageClient client, FetchLimits limits, Pauses pauses) {
    this.client = client;
    this.limits = limits;
    this.pauses = pauses;
    this.robots = new RobotsGate(client, limits);
  }

  /**
   * A page that was found.
   *
   * @param address where
   * @param answer the server's, of status 200
   */
  record Found(WebAddress address, HttpAnswer answer) {}

  /**
   * Fetches what lies at an address.
   *
   * @throws UnreadableException if it cannot or must not be had, with the cause
   */
  Found fetch(WebAddress asked) throws UnreadableException {
    TimeBudget budget = new TimeBudget(limits.whole());
    Set<WebAddress> seen = new HashSet<>();
    WebAddress address = asked;
    while (seen.add(address)) {
      var refusal = Refusals.find(address);
      if (refusal.isPresent()) {
        throw refusal.get().about(asked, address);
      }
      HttpAnswer answer = visit(address, asked, budget);
      if (answer.status() == HttpAnswer.OK) {
        return new Found(address, answer);
      } else if (!answer.isRedirect()) {
        throw Refusals.ofStatus(answer).about(asked, address);
      } else if (answer.location().isEmpty()) {
        throw astray(asked, "leads on, but does not say where");
      } else if (seen.size() > limits.redirects()) {
        throw astray(asked, "leads on more than " + limits.redirects() + " times");
      }
      address = next(asked, address, answer.location().get());
    }
    throw astray(asked, "leads in a circle, as some sites do with readers who keep no cookies");
  }

  private HttpAnswer visit(WebAddress address, WebAddress asked, TimeBudget budget)
      throws UnreadableException {
    try {
      Duration pause = robots.check(address, asked, budget);
      pauses.before(address.host(), pause);
      try {
        return client.get(address, new BodyReader(limits.pageBytes(), true), budget);
      } finally {
        pauses.after(address.host());
      }
    } catch (IOException e) {
      throw Refusals.of(e).about(asked, address);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableException(
          Problem.FETCH_TIMEOUT, asked.toString(), "was not fetched: the run was broken off", "");
    }
  }

  private static WebAddress next(WebAddress asked, WebAddress address, String location)
      throws UnreadableException {
    try {
      return address.resolve(location);
    } catch (UnreadableException e) {
      throw new UnreadableException(
          e.diagnostic().problem(),
          asked.toString(),
          "leads to " + e.diagnostic().where() + ", which " + e.diagnostic().what(),
          BY_HAND);
    }
  }

  private static UnreadableException astray(WebAddress asked, String what) {
    return new UnreadableException(Problem.FETCH_ASTRAY, asked.toString(), what, BY_HAND);
  }
}
