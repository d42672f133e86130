package org.parallax.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.parallax.ingest.web.ScriptedServer.bytes;
import static org.parallax.ingest.web.ScriptedServer.ok;
import static org.parallax.ingest.web.ScriptedServer.redirect;
import static org.parallax.ingest.web.ScriptedServer.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.ingest.format.Sha256;
import org.parallax.ingest.format.UnreadableException;
import org.parallax.ingest.web.WebSettings.Access;

/** What is kept, when it is taken, and when the net is asked. */
class WebPagesTest {

  private static final Instant MONDAY = Instant.parse("2024-04-01T08:00:00.123Z");
  private static final Instant TUESDAY = Instant.parse("2024-04-02T08:00:00Z");

  @TempDir private Path folder;

  private final List<Diagnostic> warnings = new ArrayList<>();
  private final List<WebAddress> told = new ArrayList<>();
  private ScriptedServer server;

  @BeforeEach
  void aServerRuns() throws IOException {
    server = new ScriptedServer();
    server.on("/a", redirect(301, "/a.txt"));
    server.on("/a.txt", text("200 OK", "text/plain; charset=utf-8", "Monday’s text."));
  }

  @AfterEach
  void itStops() throws IOException {
    server.close();
  }

  @Test
  void aPageIsFetchedOnceAndIsTheSameTomorrow() throws Exception {
    Page first = get(Access.KEPT_FIRST, MONDAY, "/a");
    server.on("/a.txt", ok("Tuesday's text."));
    Page second = get(Access.KEPT_FIRST, TUESDAY, "/a");

    assertThat(second.fetch()).isEqualTo(first.fetch());
    assertThat(words(second)).isEqualTo("Monday’s text.");
    assertThat(first.fetch().fetched()).isEqualTo("2024-04-01T08:00:00Z");
    assertThat(first.fetch().address()).isEqualTo(address("/a.txt"));
    assertThat(first.fetch().sha256()).isEqualTo(Sha256.of("Monday’s text.".getBytes(UTF_8)));
    assertThat(second.file().mediaType()).contains("text/plain; charset=utf-8");
    assertThat(server.pagesAsked()).hasSize(2); // the redirect and the page, once
    assertThat(warnings).isEmpty();
  }

  @Test
  void refetchTakesTheNewOneAndKeepsIt() throws Exception {
    get(Access.KEPT_FIRST, MONDAY, "/a");
    server.on("/a.txt", ok("Tuesday's text."));
    assertThat(words(get(Access.REFETCH, TUESDAY, "/a"))).isEqualTo("Tuesday's text.");
    Page kept = get(Access.OFFLINE, TUESDAY, "/a");
    assertThat(words(kept)).isEqualTo("Tuesday's text.");
    assertThat(kept.fetch().fetched()).isEqualTo(TUESDAY);
  }

  @Test
  void aRefetchThatFailsSaysThatTheOldOneIsStillThere() throws Exception {
    get(Access.KEPT_FIRST, MONDAY, "/a");
    server.on("/a", text("410 Gone", "text/plain", ""));
    assertThat(refused(Access.REFETCH, "/a").remedy()).contains("2024-04-01T08:00:00Z");
    assertThat(words(get(Access.KEPT_FIRST, TUESDAY, "/a"))).isEqualTo("Monday’s text.");
  }

  @Test
  void offlineNothingIsAskedOfAnybody() throws Exception {
    assertThat(refused(Access.OFFLINE, "/a").problem()).isEqualTo(Problem.FETCH_OFFLINE);
    assertThat(server.connections()).isZero();
    get(Access.KEPT_FIRST, MONDAY, "/a");
    int before = server.connections();
    assertThat(words(get(Access.OFFLINE, TUESDAY, "/a"))).isEqualTo("Monday’s text.");
    assertThat(server.connections()).isEqualTo(before);
  }

  @Test
  void withoutAFolderNothingIsKept() throws Exception {
    WebPages pages = pages(new WebSettings(Optional.empty(), Access.KEPT_FIRST, "9"), MONDAY);
    pages.get(address("/a"), warnings);
    pages.get(address("/a"), warnings);
    assertThat(server.pagesAsked()).hasSize(4);
    assertThat(files()).isEmpty();
  }

  @Test
  void aPageIsFetchedAgainOnceARunAndThatIsTold() throws Exception {
    WebPages pages = pages(new WebSettings(Optional.of(folder), Access.REFETCH, "9"), MONDAY);
    pages.get(address("/a"), warnings);
    pages.get(address("/a"), warnings);
    assertThat(server.pagesAsked()).hasSize(2);
    assertThat(told).containsExactly(address("/a"));
  }

  @Test
  void whatFailsOrIsEmptyIsNotKept() throws Exception {
    server.on("/b", text("200 OK", "image/png", "x"));
    server.on("/empty", ok(""));
    get(Access.KEPT_FIRST, MONDAY, "/empty");
    refused(Access.KEPT_FIRST, "/b");
    refused(Access.KEPT_FIRST, "/c");
    assertThat(files()).isEmpty();
  }

  @Test
  void aDamagedCopyIsToldAndFetchedAnew() throws Exception {
    get(Access.KEPT_FIRST, MONDAY, "/a");
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, "x".getBytes(UTF_8));
      warnings.clear();
      assertThat(refused(Access.OFFLINE, "/a").problem()).isEqualTo(Problem.FETCH_OFFLINE);
      assertThat(words(get(Access.KEPT_FIRST, TUESDAY, "/a"))).isEqualTo("Monday’s text.");
      assertThat(warnings).extracting(Diagnostic::problem).containsOnly(Problem.PAGE_CACHE);
      Files.write(file, whole);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenCostsAWarning() throws Exception {
    Path occupied = Files.writeString(folder.resolve("pages"), "a file");
    WebSettings settings = new WebSettings(Optional.of(occupied), Access.KEPT_FIRST, "9");
    assertThat(words(pages(settings, MONDAY).get(address("/a"), warnings)))
        .isEqualTo("Monday’s text.");
    assertThat(warnings).extracting(Diagnostic::problem).containsExactly(Problem.PAGE_CACHE);
  }

  @Test
  void ourNameTellsTheVersionAndWhatWeAre() throws Exception {
    get(Access.KEPT_FIRST, MONDAY, "/a");
    assertThat(server.lastHeaders().get("user-agent"))
        .startsWith("Parallax/9 (")
        .doesNotContain("@");
  }

  @Test
  void pagesThatLieNextToEachOtherAreKeptApart() throws Exception {
    server.on("/a.txt?x=1", ok("One."));
    assertThat(words(get(Access.KEPT_FIRST, MONDAY, "/a.txt?x=1"))).isEqualTo("One.");
    assertThat(words(get(Access.KEPT_FIRST, MONDAY, "/a.txt"))).isEqualTo("Monday’s text.");
    assertThat(words(get(Access.OFFLINE, MONDAY, "/a.txt?x=1"))).isEqualTo("One.");
  }

  @Test
  void bytesAreKeptAsTheyCame() throws Exception {
    byte[] odd = {(byte) 0xE9, 0x0D, 0x0A, (byte) 0xFF};
    server.on("/odd", bytes("200 OK", "text/plain; charset=iso-8859-1", odd));
    get(Access.KEPT_FIRST, MONDAY, "/odd");
    assertThat(get(Access.OFFLINE, MONDAY, "/odd").file().bytes()).isEqualTo(odd);
  }

  @Test
  void anInwardAddressIsRefusedAsSuchOfflineToo() throws Exception {
    WebSettings offline = new WebSettings(Optional.of(folder), Access.OFFLINE, "9");
    WebAddress inward = WebAddress.parse("http://127.0.0.1/a");
    Diagnostic told =
        catchThrowableOfType(
                UnreadableException.class, () -> pages(offline, MONDAY).get(inward, warnings))
            .diagnostic();
    assertThat(told.problem()).isEqualTo(Problem.FETCH_INWARDS);
    assertThat(told.message()).doesNotContain("--offline");
  }

  private Page get(Access access, Instant now, String path) throws UnreadableException {
    return pages(new WebSettings(Optional.of(folder), access, "9"), now)
        .get(address(path), warnings);
  }

  private Diagnostic refused(Access access, String path) {
    return catchThrowableOfType(UnreadableException.class, () -> get(access, MONDAY, path))
        .diagnostic();
  }

  private WebPages pages(WebSettings settings, Instant now) {
    PageClient client =
        new PageClient(new TestNetwork(), settings.userAgent(), FetchLimits.DEFAULT);
    PageFetcher fetcher = new PageFetcher(client, FetchLimits.DEFAULT, new Pauses(pause -> {}));
    return new WebPages(settings, fetcher, Clock.fixed(now, ZoneOffset.UTC), told::add);
  }

  private WebAddress address(String path) throws UnreadableException {
    return WebAddress.parse("http://paper.example:" + server.port() + path);
  }

  private static String words(Page page) {
    return new String(page.file().bytes(), UTF_8);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
