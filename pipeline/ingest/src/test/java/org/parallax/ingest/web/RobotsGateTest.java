package org.parallax.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.parallax.ingest.web.ScriptedServer.ok;
import static org.parallax.ingest.web.ScriptedServer.raw;
import static org.parallax.ingest.web.ScriptedServer.redirect;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.ingest.format.UnreadableException;

/** What robots.txt says is done, and nothing is done where it cannot be asked. */
@Timeout(20)
class RobotsGateTest {

  private static final FetchLimits LIMITS =
      new FetchLimits(
          Duration.ofMillis(500),
          Duration.ofMillis(400),
          Duration.ofMillis(2500),
          100_000,
          2_000,
          5,
          Duration.ofSeconds(1),
          Duration.ofSeconds(30));

  private final List<Duration> pauses = new ArrayList<>();
  private final TestNetwork network = new TestNetwork();
  private ScriptedServer server;
  private PageFetcher fetcher;

  @BeforeEach
  void aServerRuns() throws IOException {
    server = new ScriptedServer();
    fetcher =
        new PageFetcher(
            new PageClient(network, "Parallax/9 (test)", LIMITS), LIMITS, new Pauses(pauses::add));
    server.on("/news/a", ok("A page."));
  }

  @AfterEach
  void itStops() throws IOException {
    server.close();
  }

  @Test
  void whatIsForbiddenIsNotFetched() {
    server.on("/robots.txt", ok("User-agent: *\nDisallow: /news/\nAllow: /news/b\n"));
    Diagnostic diagnostic = refused("/news/a");
    assertThat(diagnostic.problem()).isEqualTo(Problem.FETCH_ROBOTS);
    assertThat(diagnostic.what()).contains("asks programs not to");
    assertThat(server.pagesAsked()).isEmpty();
  }

  @Test
  void ourOwnNameIsHeardInAnyLetters() throws Exception {
    server.on("/robots.txt", ok("User-agent: *\nDisallow: /\n\nUser-Agent: PARALLAX\nAllow: /\n"));
    fetch("/news/a");
    assertThat(server.pagesAsked()).hasSize(1);
  }

  @Test
  void wildcardsAndTheLongerRuleCount() throws Exception {
    server.on("/robots.txt", ok("User-agent: *\nDisallow: /*/a$\nAllow: /news/b\n"));
    server.on("/news/b", ok("x"));
    assertThat(refused("/news/a").problem()).isEqualTo(Problem.FETCH_ROBOTS);
    fetch("/news/b");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 418})
  void aSiteWithoutOneAllowsAll(int status) throws Exception {
    server.on("/robots.txt", raw("HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\n\r\n"));
    fetch("/news/a");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503})
  void aSiteThatCannotSayAllowsNothing(int status) {
    server.on("/robots.txt", raw("HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\n\r\n"));
    Diagnostic diagnostic = refused("/news/a");
    assertThat(diagnostic.problem()).isEqualTo(Problem.FETCH_ROBOTS);
    assertThat(diagnostic.what()).contains("status " + status);
    assertThat(server.pagesAsked()).isEmpty();
  }

  @Test
  void aSiteIsAskedOnceEvenIfItDidNotAnswer() {
    server.on("/robots.txt", (out, socket) -> Thread.sleep(5_000));
    assertThat(refused("/news/a").problem()).isEqualTo(Problem.FETCH_ROBOTS);
    assertThat(refused("/news/b").what()).contains("did not answer in time");
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void anEndlessOneIsReadToItsLimit() throws Exception {
    server.on(
        "/robots.txt",
        (out, socket) -> {
          out.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n".getBytes(UTF_8));
          out.write("User-agent: *\nDisallow: /private\n".getBytes(UTF_8));
          while (true) {
            out.write("Disallow: /more\n".repeat(100).getBytes(UTF_8));
          }
        });
    fetch("/news/a");
    assertThat(refused("/private/x").problem()).isEqualTo(Problem.FETCH_ROBOTS);
  }

  @Test
  void oneThatDripsForeverCountsAsNotThere() {
    server.on(
        "/robots.txt",
        (out, socket) -> {
          out.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n".getBytes(UTF_8));
          while (true) {
            out.write('#');
            out.flush();
            Thread.sleep(100);
          }
        });
    assertThat(refused("/news/a").problem()).isEqualTo(Problem.FETCH_ROBOTS);
  }

  @Test
  void itIsFoundThroughRedirectsToOtherHosts() {
    server.on("/robots.txt", redirect(301, "http://rules.example:" + server.port() + "/r"));
    server.on("/r", ok("User-agent: *\nDisallow: /\n"));
    assertThat(refused("/news/a").problem()).isEqualTo(Problem.FETCH_ROBOTS);
    assertThat(server.asked()).containsExactly("paper.example/robots.txt", "rules.example/r");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.2/",
        "http://localhost/",
        "file:///etc/passwd",
        "http://10.0.0.1/"
      })
  void itsRedirectsDoNotLeadInwards(String location) throws Exception {
    try (ScriptedServer secret = new ScriptedServer("127.0.0.2", 0)) {
      server.on(
          "/robots.txt",
          redirect(302, location.replace("2/", "2:" + secret.port() + "/robots.txt")));
      assertThat(refused("/news/a").problem()).isEqualTo(Problem.FETCH_ROBOTS);
      assertThat(secret.connections()).isZero();
      assertThat(server.pagesAsked()).isEmpty();
    }
  }

  @Test
  void tooManyRedirectsCountAsNone() throws Exception {
    server.on("/robots.txt", redirect(302, "/robots.txt"));
    fetch("/news/a");
  }

  @Test
  void aPauseThatIsAskedForIsKeptWithinReason() throws Exception {
    server.on("/robots.txt", ok("User-agent: *\nCrawl-delay: 7\n"));
    server.on("/news/b", ok("x"));
    fetch("/news/a");
    fetch("/news/b");
    assertThat(pauses).hasSize(1);
    assertThat(pauses.get(0)).isBetween(Duration.ofSeconds(6), Duration.ofSeconds(7));

    network.name("slow.example", "127.0.0.1");
    server.on("/robots.txt", ok("User-agent: *\nCrawl-delay: 86400\n"));
    fetcher.fetch(WebAddress.parse("http://slow.example:" + server.port() + "/news/a"));
    fetcher.fetch(WebAddress.parse("http://slow.example:" + server.port() + "/news/b"));
    assertThat(pauses.get(1)).isBetween(Duration.ofSeconds(29), Duration.ofSeconds(30));
  }

  @Test
  void aPageInItsPlaceForbidsNothing() throws Exception {
    server.on(
        "/robots.txt",
        ScriptedServer.text("200 OK", "text/html", "<!DOCTYPE html><html><p>Disallow: / all"));
    fetch("/news/a");
  }

  private void fetch(String path) throws UnreadableException {
    fetcher.fetch(WebAddress.parse("http://paper.example:" + server.port() + path));
  }

  private Diagnostic refused(String path) {
    return catchThrowableOfType(UnreadableException.class, () -> fetch(path)).diagnostic();
  }
}
