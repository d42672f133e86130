package org.parallax.ingest.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.diagnostic.Problem;
import org.parallax.ingest.format.UnreadableException;

/**
 * Asks each site once what its robots.txt allows (RFC 9309). A site without one (any status of 4xx
 * but 429) allows all; one that cannot say at the moment allows nothing.
 */
final class RobotsGate {

  /** The name under which a robots.txt may speak to us. */
  static final String NAME = "parallax";

  private static final int TOO_MANY_REQUESTS = 429;
  private static final String REMEDY = "Save the page with a browser and name the file";

  private final PageClient client;
  private final FetchLimits limits;
  private final Map<String, Answer> answers = new HashMap<>();

  RobotsGate(PageClient client, FetchLimits limits) {
    this.client = client;
    this.limits = limits;
  }

  /**
   * What a site said.
   *
   * @param rules its rules
   * @param trouble why it could not be asked, for the middle of a sentence
   */
  private record Answer(BaseRobotRules rules, Optional<String> trouble) {

    static Answer none(String trouble) {
      return new Answer(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), Optional.of(trouble));
    }
  }

  /**
   * Makes sure that a page may be fetched.
   *
   * @param asked the address that the user named, for messages
   * @return the pause that the site wants between two visits
   * @throws UnreadableException if it may not
   * @throws IOException if the site as a whole is out of reach or inward
   */
  Duration check(WebAddress address, WebAddress asked, TimeBudget budget)
      throws UnreadableException, IOException {
    Answer answer = answers.get(address.origin());
    if (answer == null) {
      answer = ask(address, budget);
      answers.put(address.origin(), answer);
    }
    if (answer.trouble().isPresent()) {
      throw new UnreadableException(
          Problem.FETCH_ROBOTS,
          asked.toString(),
          "was not fetched, because %s/robots.txt, which says whether it may be, %s"
              .formatted(address.origin(), answer.trouble().get()),
          "Try again later, or save the page with a browser and name the file");
    }
    if (!answer.rules().isAllowed(address.toString())) {
      throw new UnreadableException(
          Problem.FETCH_ROBOTS,
          asked.toString(),
          "was not fetched: %s/robots.txt asks programs not to fetch this page"
              .formatted(address.origin()),
          REMEDY);
    }
    return pause(answer.rules().getCrawlDelay());
  }

  private Duration pause(long asked) {
    if (asked == BaseRobotRules.UNSET_CRAWL_DELAY || asked <= limits.pause().toMillis()) {
      return limits.pause();
    }
    return Duration.ofMillis(Math.min(asked, limits.longestPause().toMillis()));
  }

  private Answer ask(WebAddress page, TimeBudget budget) throws IOException {
    WebAddress address;
    try {
      address = WebAddress.parse(page.origin() + "/robots.txt");
      for (int hops = 0; hops <= limits.redirects(); hops++) {
        HttpAnswer answer;
        try {
          answer = client.get(address, new BodyReader(limits.robotsBytes(), false), budget);
        } catch (IOException e) {
          if (hops == 0 && Refusals.isOutOfReach(e)) {
            throw e;
          }
          return Answer.none(Refusals.of(e).what());
        }
        if (!answer.isRedirect()) {
          return read(page, answer);
        }
        if (answer.location().isEmpty()) {
          return Answer.none("leads nowhere");
        }
        address = address.resolve(answer.location().get());
        if (Refusals.find(address).isPresent()) {
          return Answer.none("leads to an address from which nothing is fetched");
        }
      }
    } catch (UnreadableException e) {
      return Answer.none("leads to an address that cannot be fetched");
    }
    // RFC 9309, 2.3.1.2: after five redirects a robots.txt may be taken for absent.
    return new Answer(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), Optional.empty());
  }

  private Answer read(WebAddress page, HttpAnswer answer) {
    if (answer.status() == TOO_MANY_REQUESTS) {
      return Answer.none("is kept from those who ask too often (status 429)");
    }
    if (answer.status() >= 500 || answer.status() < 200) {
      return Answer.none("cannot be had at the moment (status " + answer.status() + ")");
    }
    if (answer.status() >= 300) {
      return new Answer(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), Optional.empty());
    }
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    try {
      return new Answer(
          parser.parseContent(
              page.origin() + "/robots.txt",
              answer.body(),
              answer.mediaType().orElse("text/plain"),
              List.of(NAME)),
          Optional.empty());
    } catch (RuntimeException e) {
      // Whatever a library makes of a malicious file costs the pages of this site and no more.
      return Answer.none("cannot be understood");
    }
  }
}
