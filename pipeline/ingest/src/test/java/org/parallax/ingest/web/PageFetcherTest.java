package org.parallax.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.parallax.ingest.web.ScriptedServer.bytes;
import static org.parallax.ingest.web.ScriptedServer.ok;
import static org.parallax.ingest.web.ScriptedServer.raw;
import static org.parallax.ingest.web.ScriptedServer.redirect;
import static org.parallax.ingest.web.ScriptedServer.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.ingest.format.UnreadableException;
import org.parallax.ingest.web.PageFetcher.Found;
import org.parallax.ingest.web.network.GuardedSocket;
import org.parallax.ingest.web.network.InwardAddressException;

/** Servers that behave, that lie, that drip and that lead astray. */
@Timeout(20)
class PageFetcherTest {

  private static final int MOST = 100_000;
  private static final FetchLimits LIMITS =
      new FetchLimits(
          Duration.ofMillis(500),
          Duration.ofMillis(400),
          Duration.ofMillis(1500),
          MOST,
          2_000,
          5,
          Duration.ofMillis(20),
          Duration.ofMillis(300));

  @TempDir private Path folder;

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
  }

  @AfterEach
  void itStops() throws IOException {
    server.close();
  }

  @Test
  void aPageIsFetchedUnderOurNameWithoutCookiesOrCredentials() throws Exception {
    server.on("/a.txt", ok("A pier opened.", "Set-Cookie: seen=1"));
    server.on("/b.txt", ok("It closed."));

    assertThat(body(fetch("/a.txt"))).isEqualTo("A pier opened.");
    assertThat(body(fetch("/b.txt"))).isEqualTo("It closed.");

    assertThat(server.asked())
        .containsExactly("paper.example/robots.txt", "paper.example/a.txt", "paper.example/b.txt");
    assertThat(server.lastHeaders())
        .containsEntry("user-agent", "Parallax/9 (test)")
        .containsEntry("accept-encoding", "gzip")
        .doesNotContainKeys("cookie", "referer", "authorization", "upgrade");
    assertThat(pauses).hasSize(1); // the second page of the host waits, the first does not
  }

  @Test
  void theMediaTypeWithItsCharsetComesAlong() throws Exception {
    server.on("/a", text("200 OK", "text/html; charset=koi8-r", "<p>x</p>"));
    assertThat(fetch("/a").answer().mediaType()).contains("text/html; charset=koi8-r");
  }

  @Test
  void aPackedPageIsUnpacked() throws Exception {
    server.on(
        "/a", bytes("200 OK", "text/plain", zip("word ".repeat(500)), "Content-Encoding: gzip"));
    assertThat(body(fetch("/a"))).isEqualTo("word ".repeat(500));
  }

  @Test
  void aBombIsCutShortAndDamagedOrUnaskedPackingIsTold() throws Exception {
    byte[] bomb = zip("a".repeat(5_000_000));
    assertThat(bomb.length).isLessThan(MOST);
    server.on("/bomb", bytes("200 OK", "text/plain", bomb, "Content-Encoding: gzip"));
    server.on("/damaged", text("200 OK", "text/plain", "not packed", "Content-Encoding: gzip"));
    server.on("/brotli", text("200 OK", "text/plain", "x", "Content-Encoding: br"));
    server.on("/twice", text("200 OK", "text/plain", "x", "Content-Encoding: gzip, gzip"));
    byte[] whole = zip("Half of it is missing.".repeat(99));
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    server.on("/half", bytes("200 OK", "text/plain", half, "Content-Encoding: gzip"));

    assertThat(refused("/bomb").problem()).isEqualTo(Problem.ARTICLE_TOO_LARGE);
    assertThat(refused("/damaged")).extracting(Diagnostic::what).asString().contains("packing");
    assertThat(refused("/brotli").what()).contains("'br'");
    assertThat(refused("/twice").problem()).isEqualTo(Problem.FETCH_BROKEN);
    assertThat(refused("/half").problem()).isEqualTo(Problem.FETCH_BROKEN);
  }

  @Test
  void anEndlessBodyEndsAtTheLimitWhateverItsKind() {
    ScriptedServer.Script endless =
        (out, socket) -> {
          out.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n".getBytes(UTF_8));
          flood(out, "a word and another ".repeat(50));
        };
    server.on("/endless", endless);
    server.on(
        "/chunks",
        (out, socket) -> {
          out.write(
              "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
                  .getBytes(UTF_8));
          flood(out, "5\r\nwords\r\n".repeat(100));
        });
    server.on(
        "/long",
        raw("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 999999999999\r\n\r\n"));
    server.on(
        "/error",
        (out, socket) -> {
          out.write("HTTP/1.1 404 No\r\nContent-Type: text/plain\r\n\r\n".getBytes(UTF_8));
          flood(out, "nothing here ".repeat(50));
        });

    assertThat(refused("/endless").problem()).isEqualTo(Problem.ARTICLE_TOO_LARGE);
    assertThat(refused("/chunks").problem()).isEqualTo(Problem.ARTICLE_TOO_LARGE);
    assertThat(refused("/long").problem()).isEqualTo(Problem.FETCH_BROKEN);
    assertThat(refused("/error").problem()).isEqualTo(Problem.FETCH_ABSENT);
  }

  @Test
  void aBodyShorterThanItsLengthIsNoPageAndALongerOneIsCut() throws Exception {
    server.on(
        "/short",
        raw("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 500\r\n\r\nfew"));
    server.on(
        "/more",
        raw("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nfew words"));
    assertThat(refused("/short").problem()).isEqualTo(Problem.FETCH_BROKEN);
    assertThat(body(fetch("/more"))).isEqualTo("few");
  }

  @Test
  void silenceAndDrippingEndInTime() {
    ScriptedServer.Script silent = (out, socket) -> Thread.sleep(10_000);
    ScriptedServer.Script drip =
        (out, socket) -> {
          out.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n".getBytes(UTF_8));
          drip(out, "a");
        };
    ScriptedServer.Script headDrip =
        (out, socket) -> {
          out.write("HTTP/1.1 200 OK\r\nX-Drip: ".getBytes(UTF_8));
          drip(out, "a");
        };
    ScriptedServer.Script informing =
        (out, socket) -> drip(out, "HTTP/1.1 103 Early Hints\r\n\r\n");
    server.on("/silent", silent).on("/drip", drip).on("/head", headDrip).on("/hints", informing);

    for (String path : List.of("/silent", "/drip", "/head", "/hints")) {
      long begun = System.nanoTime();
      assertThat(refused(path).problem()).as(path).isEqualTo(Problem.FETCH_TIMEOUT);
      assertThat(Duration.ofNanos(System.nanoTime() - begun))
          .as(path)
          .isLessThan(Duration.ofSeconds(3));
    }
  }

  @Test
  void brokenAndForeignAnswersAreTold() {
    server.on("/nothing", (out, socket) -> {});
    server.on(
        "/reset",
        (out, socket) -> {
          socket.setSoLinger(true, 0);
          socket.close();
        });
    server.on("/mail", raw("220 mail.example ESMTP\r\n".repeat(200)));
    server.on("/version", raw("HTTP/9.9 200 OK\r\n\r\nx"));
    server.on("/huge", raw("HTTP/1.1 200 OK\r\nX: " + "a".repeat(200_000) + "\r\n\r\nx"));
    server.on("/many", raw("HTTP/1.1 200 OK\r\n" + "X: a\r\n".repeat(5_000) + "\r\nx"));
    server.on("/negative", raw("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nx"));
    server.on("/chunk", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n"));

    for (String path :
        List.of(
            "/nothing", "/reset", "/mail", "/version", "/huge", "/many", "/negative", "/chunk")) {
      assertThat(refused(path).problem()).as(path).isEqualTo(Problem.FETCH_BROKEN);
    }
    assertThat(refused("/huge").what()).contains("headers");
  }

  @ParameterizedTest
  @CsvSource({
    "401, FETCH_REFUSED, programs",
    "403, FETCH_REFUSED, programs",
    "451, FETCH_REFUSED, programs",
    "404, FETCH_ABSENT, not there",
    "410, FETCH_ABSENT, not there",
    "429, FETCH_BUSY, too often",
    "503, FETCH_BUSY, at the moment",
    "500, FETCH_STATUS, failed",
    "204, FETCH_STATUS, no page",
    "304, FETCH_STATUS, no page",
  })
  void eachStatusHasItsMessage(int status, Problem problem, String told) {
    server.on(
        "/a", raw("HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\nRetry-After: 120\r\n\r\n"));
    Diagnostic diagnostic = refused("/a");
    assertThat(diagnostic.problem()).isEqualTo(problem);
    assertThat(diagnostic.what()).contains(told).contains("status " + status);
    if (problem == Problem.FETCH_BUSY) {
      assertThat(diagnostic.remedy()).contains("120 seconds");
    }
  }

  @Test
  void whatIsNoArticleIsNotRead() {
    server.on(
        "/film",
        (out, socket) -> {
          out.write("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n".getBytes(UTF_8));
          flood(out, "frames ".repeat(100));
        });
    Diagnostic diagnostic = refused("/film");
    assertThat(diagnostic.problem()).isEqualTo(Problem.FETCH_TYPE);
    assertThat(diagnostic.what()).contains("video/mp4");
  }

  @Test
  void redirectsAreFollowedEachWithLeaveOfItsSite() throws Exception {
    server.on("/1", redirect(301, "/2?x=1#part"));
    server.on("/2?x=1", redirect(302, "//other.example:" + server.port() + "/3"));
    server.on("/3", redirect(307, "four"));
    server.on("/four", redirect(308, "http://paper.example:" + server.port() + "/é 5"));
    server.on("/%C3%A9%205", ok("Found."));

    Found found = fetch("/1");

    assertThat(body(found)).isEqualTo("Found.");
    assertThat(found.address().path()).isEqualTo("/%C3%A9%205");
    assertThat(server.asked())
        .containsExactly(
            "paper.example/robots.txt",
            "paper.example/1",
            "paper.example/2?x=1",
            "other.example/robots.txt",
            "other.example/3",
            "other.example/four",
            "paper.example/%C3%A9%205");
  }

  @Test
  void redirectsEndInTheEnd() {
    for (int i = 0; i < 9; i++) {
      server.on("/" + i, redirect(302, "/" + (i + 1)));
    }
    server.on("/round", redirect(302, "/about")).on("/about", redirect(302, "/round"));
    server.on("/same", redirect(302, "/same"));
    server.on("/nowhere", raw("HTTP/1.1 302 Go\r\nContent-Length: 0\r\n\r\n"));

    assertThat(refused("/0").what()).contains("5 times");
    assertThat(refused("/round").what()).contains("circle");
    assertThat(refused("/same").what()).contains("circle");
    assertThat(refused("/nowhere").problem()).isEqualTo(Problem.FETCH_ASTRAY);
    assertThat(server.asked()).contains("paper.example/5").doesNotContain("paper.example/6");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.2:PORT/secret",
        "http://10.1.2.3/",
        "http://[::1]:PORT/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::ffff:127.0.0.2]:PORT/",
        "http://localhost:PORT/",
        "http://intranet/",
        "http://printer.local/",
        "//inward.example:PORT/secret",
      })
  void noRedirectLeadsInwards(String location) throws Exception {
    network.name("inward.example", "127.0.0.2", "192.168.0.1");
    try (ScriptedServer secret = new ScriptedServer("127.0.0.2", server.port())) {
      server.on("/a", redirect(302, location.replace("PORT", "" + server.port())));
      Diagnostic diagnostic = refused("/a");
      assertThat(diagnostic.problem()).isEqualTo(Problem.FETCH_INWARDS);
      assertThat(diagnostic.where()).contains("paper.example");
      assertThat(diagnostic.what()).startsWith("leads to");
      assertThat(secret.connections()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://paper.example/x",
        "javascript:alert(1)",
        "data:text/html,x",
        "gopher://paper.example:70/",
        "http://user:word@paper.example/",
        "http://0x7f.0.0.1/",
        "http://2130706433/",
        "http://0177.0.0.1/",
        "http://paper.example:25/",
        "http://paper.example:99999/",
        "http:///x",
        "http://a..example/",
        "http://paper.example\\@127.0.0.2/",
      })
  void noRedirectLeavesTheWeb(String location) {
    server.on("/a", redirect(302, location));
    Diagnostic diagnostic = refused("/a");
    assertThat(diagnostic.problem()).isEqualTo(Problem.FETCH_ADDRESS);
    assertThat(server.pagesAsked()).hasSize(1);
  }

  @Test
  void aNameThatChangesItsMindIsNotFollowedInwards() throws Exception {
    try (ScriptedServer secret = new ScriptedServer("127.0.0.2", server.port())) {
      secret.on("/a", ok("secret"));
      server.on("/a", ok("public"));
      network.name("paper.example", "127.0.0.1").name("paper.example", "127.0.0.2");

      assertThat(refused("/a").problem()).isEqualTo(Problem.FETCH_INWARDS);
      assertThat(secret.connections()).isZero();
      assertThat(server.pagesAsked()).isEmpty();
    }
  }

  @Test
  void ofSeveralAddressesOnlyTheOpenOnesAreUsed() throws Exception {
    try (ScriptedServer secret = new ScriptedServer("127.0.0.2", server.port())) {
      network.name("paper.example", "127.0.0.2", "127.0.0.1");
      server.on("/a", ok("public"));
      assertThat(body(fetch("/a"))).isEqualTo("public");
      assertThat(secret.connections()).isZero();
    }
  }

  @Test
  void theSocketItselfRefusesWhateverWasLookedUp() throws Exception {
    try (ScriptedServer secret = new ScriptedServer("127.0.0.2", 0);
        GuardedSocket socket = new GuardedSocket(network)) {
      var endpoint = new java.net.InetSocketAddress("127.0.0.2", secret.port());
      assertThat(catchThrowableOfType(IOException.class, () -> socket.connect(endpoint)))
          .isInstanceOf(InwardAddressException.class);
      assertThat(secret.connections()).isZero();
    }
  }

  @Test
  void hostsThatAreNotThereAreToldApartFromThoseThatRefuse() throws Exception {
    assertThat(refusal(WebAddress.parse("http://unknown.invalid/")).what()).contains("not known");
    int closed;
    try (ScriptedServer gone = new ScriptedServer()) {
      closed = gone.port();
    }
    assertThat(refusal(WebAddress.parse("http://paper.example:" + closed + "/")).what())
        .contains("takes no connection");
  }

  @Test
  void noSecureConnectionIsMadeUpOrForced() throws Exception {
    server.on("/a", ok("x"));
    Diagnostic plain = refusal(WebAddress.parse("https://paper.example:" + server.port() + "/a"));
    assertThat(plain.problem()).isEqualTo(Problem.FETCH_UNREACHABLE);
    assertThat(plain.what()).contains("secure");

    try (SSLServerSocket secure = selfSigned()) {
      Thread thread = new Thread(() -> handshake(secure));
      thread.setDaemon(true);
      thread.start();
      Diagnostic unknown =
          refusal(WebAddress.parse("https://paper.example:" + secure.getLocalPort() + "/a"));
      assertThat(unknown.problem()).isEqualTo(Problem.FETCH_UNREACHABLE);
      assertThat(unknown.what()).contains("certificate");
    }
  }

  private static void handshake(SSLServerSocket secure) {
    try (var socket = secure.accept()) {
      socket.getInputStream().read();
    } catch (IOException e) {
      // The client does not trust us, rightly.
    }
  }

  private SSLServerSocket selfSigned() throws Exception {
    Path keys = folder.resolve("keys.p12");
    String word = "changeit";
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=paper.example",
                "-alias",
                "a",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString(),
                "-storepass",
                word)
            .redirectErrorStream(true)
            .start();
    assertThat(keytool.waitFor(15, TimeUnit.SECONDS)).isTrue();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(keys)) {
      store.load(in, word.toCharArray());
    }
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, word.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return (SSLServerSocket)
        context
            .getServerSocketFactory()
            .createServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress());
  }

  private Found fetch(String path) throws UnreadableException {
    return fetcher.fetch(address(path));
  }

  private WebAddress address(String path) throws UnreadableException {
    return WebAddress.parse("http://paper.example:" + server.port() + path);
  }

  private Diagnostic refused(String path) {
    return catchThrowableOfType(UnreadableException.class, () -> fetch(path)).diagnostic();
  }

  private Diagnostic refusal(WebAddress address) {
    return catchThrowableOfType(UnreadableException.class, () -> fetcher.fetch(address))
        .diagnostic();
  }

  private static String body(Found found) {
    return new String(found.answer().body(), UTF_8);
  }

  private static byte[] zip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  /** Until the client has had enough. */
  private static void flood(OutputStream out, String piece) throws IOException {
    byte[] bytes = piece.getBytes(UTF_8);
    while (true) {
      out.write(bytes);
    }
  }

  private static void drip(OutputStream out, String drop) throws Exception {
    while (true) {
      out.write(drop.getBytes(UTF_8));
      out.flush();
      Thread.sleep(100);
    }
  }
}
