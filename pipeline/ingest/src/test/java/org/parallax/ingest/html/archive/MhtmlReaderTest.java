package org.parallax.ingest.html.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.Origin;
import org.parallax.ingest.format.FormatReader;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.format.UnreadableException;

class MhtmlReaderTest {

  private static final String ADDRESS = "https://harbourpost.example/ferry";
  private static final String HEAD =
      """
      From: <Saved by a browser>
      Snapshot-Content-Location: %s
      Subject: Ferry
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="--=_edge"

      """
          .formatted(ADDRESS);

  /** What the reader of pages was given. */
  private final List<RawFile> given = new ArrayList<>();

  @Test
  void thePageIsTakenOutOfQuotedPrintable() throws Exception {
    assertThat(
            page(
                HEAD
                    + part(
                        "text/html",
                        ADDRESS,
                        "quoted-printable",
                        "<p>Caf=C3=A9 by the =\nharbour</p>")
                    + part("image/png", ADDRESS + ".png", "base64", "iVBORw0KGgo=")
                    + "----=_edge--\n"))
        .isEqualTo("<p>Café by the harbour</p>");
    assertThat(given.get(0).address().orElseThrow()).hasToString(ADDRESS);
    assertThat(given.get(0).mediaType()).contains("text/html");
  }

  @Test
  void base64AndCharsetsAreUndone() throws Exception {
    Charset windows = Charset.forName("windows-1252");
    String wrapped = Base64.getMimeEncoder().encodeToString("<p>“Fähre”</p>".getBytes(windows));
    read(
        HEAD
            + part("text/html; charset=\"windows-1252\"", ADDRESS, "base64", wrapped)
            + "----=_edge--\n");
    assertThat(new String(given.get(0).bytes(), windows)).isEqualTo("<p>“Fähre”</p>");
    assertThat(given.get(0).mediaType()).contains("text/html; charset=windows-1252");
  }

  @Test
  void framesBeforeThePageAreNotThePage() throws Exception {
    assertThat(
            page(
                HEAD
                    + part("text/html", "https://ads.example/frame", "8bit", "<p>Buy</p>")
                    + part("text/html", ADDRESS, "8bit", "<p>Ferry</p>")
                    + "----=_edge--\n"))
        .isEqualTo("<p>Ferry</p>");
  }

  @Test
  void thePartCalledTheStartIsThePage() throws Exception {
    String head =
        "MIME-Version: 1.0\nContent-Type: multipart/related; start=\"<root@x>\"; boundary=b\n\n";
    assertThat(
            page(
                head
                    + "--b\nContent-Type: text/html\nContent-ID: <frame@x>\n\n<p>Frame</p>\n"
                    + "--b\nContent-Type: text/html\nContent-ID: <root@x>\n\n<p>Ferry</p>\n--b--\n"))
        .isEqualTo("<p>Ferry</p>");
  }

  @Test
  void alternativesInsideAreLookedInto() throws Exception {
    assertThat(
            page(
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
                    + "Content-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/plain\n\nFerry\n"
                    + "--c\nContent-Type: text/html\n\n<p>Ferry</p>\n--c--\n--b--\n"))
        .isEqualTo("<p>Ferry</p>");
  }

  @Test
  void aSinglePageInMimeAndABarePageAreReadToo() throws Exception {
    assertThat(page("MIME-Version: 1.0\nContent-Type: text/html\n\n<p>Ferry</p>"))
        .isEqualTo("<p>Ferry</p>");
    assertThat(page("\uFEFF <!DOCTYPE html><p>Ferry</p>")).contains("<p>Ferry</p>");
  }

  @Test
  void anArchiveThatEndsInsideThePageIsReadWithAWarning() throws Exception {
    Reading reading =
        read(
            HEAD
                + part("text/html", ADDRESS, "quoted-printable", "<p>Ferry stuck off the").strip());
    assertThat(new String(given.get(0).bytes(), UTF_8)).isEqualTo("<p>Ferry stuck off the");
    assertThat(reading.warnings())
        .extracting(Diagnostic::problem)
        .containsExactly(Problem.ARTICLE_STUB);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no archive at all",
        "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--\n",
        "Content-Type: multipart/related\n\nno boundary",
        "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n\n--b--\n",
      })
  void whatHoldsNoPageIsRefused(String archive) {
    assertThat(refused(archive)).isEqualTo(Problem.ARCHIVE_DAMAGED);
  }

  @Test
  void partsAndNestingAreBounded() {
    StringBuilder parts = new StringBuilder("Content-Type: multipart/related; boundary=b\n\n");
    for (int i = 0; i < 6_000; i++) {
      parts.append("--b\nContent-Type: image/png\n\nx\n");
    }
    assertThat(refused(parts.toString())).isEqualTo(Problem.ARCHIVE_DAMAGED);
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      deep.append("Content-Type: multipart/related; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    assertThat(refused(deep.toString())).isEqualTo(Problem.ARCHIVE_DAMAGED);
    String longHeader = "Content-Type: multipart/related; x=\"" + "y".repeat(1_000_000) + "\"\n\n";
    assertThat(refused(longHeader)).isEqualTo(Problem.ARCHIVE_DAMAGED);
  }

  private static String part(String type, String location, String encoding, String body) {
    return "----=_edge\nContent-Type: %s\nContent-Transfer-Encoding: %s\nContent-Location: %s\n\n%s\n"
        .formatted(type, encoding, location, body);
  }

  private String page(String archive) throws UnreadableException {
    read(archive);
    return new String(given.get(0).bytes(), UTF_8).strip();
  }

  private Reading read(String archive) throws UnreadableException {
    FormatReader pages =
        file -> {
          given.add(file);
          return new Reading(
              "text", List.of(), Origin.EXTRACTED, ArticleMetadata.UNKNOWN, List.of());
        };
    byte[] bytes =
        archive.replace("\n", "\r\n").getBytes(archive.startsWith("\uFEFF") ? UTF_8 : ISO_8859_1);
    return new MhtmlReader(pages).read(new RawFile("a.mht", "a.mht", bytes, Optional.empty()));
  }

  private Problem refused(String archive) {
    return catchThrowableOfType(UnreadableException.class, () -> read(archive))
        .diagnostic()
        .problem();
  }
}
