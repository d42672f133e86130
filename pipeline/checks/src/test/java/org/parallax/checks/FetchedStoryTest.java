package org.parallax.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.ingest.format.Sha256;
import org.parallax.ingest.web.network.Network;

/** Addresses in place of files, from the command line to the report. */
class FetchedStoryTest {

  private static final String OTHER = Program.ARTICLE.replace("week", "month");

  /** Only the test's own server, under any name. */
  private static final Network LOOPBACK =
      new Network() {
        @Override
        public List<InetAddress> addresses(String host) throws UnknownHostException {
          return host.endsWith(".example")
              ? List.of(InetAddress.getLoopbackAddress())
              : List.of(InetAddress.getAllByName(host));
        }

        @Override
        public boolean isOpen(InetAddress address) {
          return address.isLoopbackAddress();
        }
      };

  @TempDir private Path folder;

  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private Program program;
  private HttpServer server;

  @BeforeEach
  void aPaperIsOnline() throws IOException {
    program = new Program(folder);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().toString();
          asked.add(path);
          String page = pages.getOrDefault(path, "");
          boolean moved = page.startsWith("/");
          exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=utf-8");
          if (moved) {
            exchange.getResponseHeaders().add("Location", page);
          }
          byte[] bytes = page.getBytes(UTF_8);
          exchange.sendResponseHeaders(page.isEmpty() ? 404 : moved ? 301 : 200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    pages.put("/ferries", "/2024/ferries.txt");
    pages.put("/2024/ferries.txt", Program.ARTICLE);
  }

  @AfterEach
  void itGoes() {
    server.stop(0);
  }

  private String address(String path) {
    return "http://paper.example:" + server.getAddress().getPort() + path;
  }

  private void story(String... articles) throws IOException {
    StringBuilder yaml = new StringBuilder("story: Ferries\ntargets: [Russia]\nsources:\n");
    char id = 'a';
    for (String article : articles) {
      yaml.append("  - {id: %s, articles: [{%s}]}\n".formatted(id++, article));
    }
    program.write("story.yaml", yaml.toString());
  }

  private Program.Run report(String... more) throws IOException {
    return Program.run(LOOPBACK, program.reportArguments(program.light(), more));
  }

  private JsonNode input(String source) throws IOException {
    for (JsonNode input : program.files().runRecord().path("inputs")) {
      if (input.path("article").asText().startsWith(source + "/")) {
        return input;
      }
    }
    throw new AssertionError("no input of source " + source);
  }

  @Test
  void aStoryMayNameAddressesUnderEitherKey() throws Exception {
    program.write("good.txt", Program.ARTICLE);
    pages.put("/other.txt", OTHER);
    story(
        "file: good.txt",
        "file: '" + address("/ferries") + "'",
        "url: '" + address("/other.txt") + "'");

    report().assertEnds(0);

    assertThat(program.files().statuses().keySet())
        .anySatisfy(id -> assertThat(id).matches("b/paper\\.example/ferries-[0-9a-f]{8}"))
        .anySatisfy(id -> assertThat(id).matches("c/paper\\.example/other-[0-9a-f]{8}"));
    assertThat(program.files().statuses().values()).containsOnly("ok");
    JsonNode fetched = input("b");
    assertThat(fetched.path("address").asText()).isEqualTo(address("/ferries"));
    assertThat(fetched.path("final_address").asText()).isEqualTo(address("/2024/ferries.txt"));
    assertThat(fetched.path("sha256").asText())
        .isEqualTo(Sha256.of(Program.ARTICLE.getBytes(UTF_8)));
    assertThat(fetched.path("fetched").asText()).matches("20\\d\\d-.*Z");
    assertThat(fetched.path("media_type").asText()).isEqualTo("text/plain; charset=utf-8");
    assertThat(input("a").has("address")).isFalse();
    assertThat(program.files().page()).contains(address("/2024/ferries.txt"));
    assertThat(asked).startsWith("/robots.txt");
  }

  @Test
  void theReportIsTheSameTomorrowAndOffline() throws Exception {
    story("url: '" + address("/ferries") + "'");
    report().assertEnds(0);
    Map<String, String> first = program.files().tables();
    String fetched = input("a").path("fetched").asText();
    pages.put("/2024/ferries.txt", OTHER);
    asked.clear();

    report().assertEnds(0);
    assertThat(program.files().tables()).isEqualTo(first);
    report("--offline").assertEnds(0);
    assertThat(program.files().tables()).isEqualTo(first);
    assertThat(input("a").path("fetched").asText()).isEqualTo(fetched);
    assertThat(asked).isEmpty();

    report("--refetch").assertEnds(0);
    assertThat(program.files().tables()).isNotEqualTo(first);
    assertThat(asked).contains("/2024/ferries.txt");
  }

  @Test
  void offlineAPageThatIsNotKeptCostsItselfAlone() throws Exception {
    program.write("good.txt", Program.ARTICLE);
    story("file: good.txt", "url: '" + address("/ferries") + "'");

    report("--offline").assertEnds(3).assertTells("PX347", address("/ferries"), "--offline");

    assertThat(asked).isEmpty();
    assertThat(program.files().statuses().values()).containsExactly("ok", "failed");
    assertThat(input("b").path("address").asText()).isEqualTo(address("/ferries"));
    assertThat(program.files().page()).contains("no copy of it is kept");
  }

  @Test
  void withoutACacheNothingIsKept() throws Exception {
    story("url: '" + address("/ferries") + "'");
    report("--no-cache").assertEnds(0);
    asked.clear();
    report("--no-cache").assertEnds(0);
    assertThat(asked).contains("/2024/ferries.txt");
    assertThat(folder.resolve("cache/pages")).doesNotExist();
    report("--offline").assertEnds(3).assertTells("PX347");
  }

  @Test
  void aPageThatCannotBeHadCostsItselfAlone() throws Exception {
    program.write("good.txt", Program.ARTICLE);
    pages.put("/robots.txt", "User-agent: *\nDisallow: /private\n");
    story(
        "file: good.txt",
        "url: '" + address("/gone") + "'",
        "url: '" + address("/private/x") + "'",
        "url: 'http://10.0.0.1/'");

    report()
        .assertEnds(3)
        .assertTells("PX341", "/gone", "404")
        .assertTells("PX337", "/private/x", "robots.txt")
        .assertTells("PX336", "10.0.0.1");

    assertThat(program.files().statuses()).containsEntry("a/good.txt", "ok");
    assertThat(asked).doesNotContain("/private/x");
  }

  @Test
  void aChecksumHoldsThePageToWhatTheStoryMeant() throws Exception {
    String right = "sha256: '" + Sha256.of(Program.ARTICLE.getBytes(UTF_8)) + "'";
    story("url: '" + address("/ferries") + "', " + right);
    report().assertEnds(0);
    pages.put("/2024/ferries.txt", OTHER);
    report("--refetch").assertEnds(3).assertTells("PX348", address("/ferries"), "sha256");
    assertThat(input("a").path("sha256").asText()).isEqualTo(Sha256.of(OTHER.getBytes(UTF_8)));
  }

  @Test
  void whatIsNoAddressIsAFaultOfTheStory() throws Exception {
    story(
        "url: 'ftp://paper.example/a'",
        "file: 'https://reader:word@paper.example/a'",
        "url: '" + address("/a") + "', file: good.txt",
        "url: good.txt");
    report()
        .assertEnds(2)
        .assertTells("PX203", "ftp://paper.example/a", "https://")
        .assertTells("PX203", "user name")
        .assertTells("PX203", "both")
        .assertTells("PX203", "good.txt");
    assertThat(asked).isEmpty();
    program.assertNothingWritten();
  }

  @Test
  void nothingIsFetchedForSourcesThatWereNotAskedFor() throws Exception {
    program.write("good.txt", Program.ARTICLE);
    story("file: good.txt", "url: '" + address("/ferries") + "'");
    report("--sources", "a").assertEnds(0);
    assertThat(asked).isEmpty();
  }

  @Test
  void contradictionsAreTold() throws Exception {
    story("url: '" + address("/ferries") + "'");
    report("--offline", "--refetch").assertEnds(2).assertTells("PX100", "contradict");
    report("--offline", "--no-cache").assertEnds(2).assertTells("PX100", "no way to a page");
    assertThat(asked).isEmpty();
  }

  @Test
  void annotateTakesAddresses() throws Exception {
    Path good = program.write("good.txt", Program.ARTICLE);
    Program.Run run =
        Program.run(
            LOOPBACK,
            "annotate",
            address("/ferries"),
            good.toString(),
            address("/gone"),
            "ftp://paper.example/x",
            "--cache",
            folder.resolve("cache").toString(),
            "--profile",
            "fast",
            "--config",
            program.light().toString());

    run.assertEnds(3).assertTells("PX341", "/gone").assertTells("PX335", "ftp://paper.example/x");
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out())
        .contains("article/paper.example/ferries-")
        .contains(address("/2024/ferries.txt"));
    try (Stream<Path> kept = Files.list(folder.resolve("cache/pages"))) {
      assertThat(kept).hasSize(2);
    }
  }

  @Test
  void theInternetInEarnestDoesNotHoldThisMachine() throws Exception {
    String here = "http://127.0.0.1:" + server.getAddress().getPort() + "/ferries";
    String named = "http://localhost:" + server.getAddress().getPort() + "/ferries";
    story("url: '" + here + "'", "url: '" + named + "'");
    Program.Run run = Program.run(program.reportArguments(program.light()));
    run.assertEnds(3).assertTells("PX336", here).assertTells("PX336", named);
    assertThat(asked).isEmpty();
  }
}
