package org.parallax.ingest.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;

final class FormatChoiceTest {

  private final List<Diagnostic> warnings = new ArrayList<>();

  private Format choose(String name, String mediaType, byte[] bytes) throws UnreadableException {
    return FormatChoice.choose(
        new RawFile(
            name, name, bytes, mediaType.isEmpty() ? Optional.empty() : Optional.of(mediaType)),
        warnings);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("words".getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, TEXT",
    "a.text, TEXT",
    "A.TXT, TEXT",
    "a.md, MARKDOWN",
    "b/a.markdown, MARKDOWN"
  })
  void textIsWhatItsNameSays(String name, Format format) throws Exception {
    assertThat(choose(name, "", "The pier is shut.".getBytes(UTF_8))).isEqualTo(format);
    assertThat(warnings).isEmpty();
  }

  @Test
  void aPageWithoutMarkupIsReadAsTheTextItIs() throws Exception {
    byte[] text = "The pier is shut.\n\nIt is 3 < 4 miles long.".getBytes(UTF_8);
    assertThat(choose("a.html", "", text)).isEqualTo(Format.TEXT);
    assertThat(warnings).extracting(Diagnostic::problem).containsExactly(Problem.ARTICLE_MISNAMED);
    warnings.clear();
    assertThat(choose("a.html", "", "The pier<br>is shut.".getBytes(UTF_8))).isEqualTo(Format.HTML);
    assertThat(warnings).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pier", "a.b/pier", "pier.article", "pier.docx", "v1.2 of the pier"})
  void textWithoutANameThatTellsIsReadAsTextWithANote(String name) throws Exception {
    assertThat(choose(name, "", "The pier is shut.".getBytes(UTF_8))).isEqualTo(Format.TEXT);
    assertThat(warnings).extracting(Diagnostic::problem).containsExactly(Problem.ARTICLE_MISNAMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.csv", "a.py", "a.xml", "style.css"})
  void dataAndCodeAreNoArticles(String name) {
    assertThat(refused(name, "{}".getBytes(UTF_8)).message()).contains("holds no article");
  }

  private Diagnostic refused(String name, byte[] bytes) {
    return catchThrowableOfType(UnreadableException.class, () -> choose(name, "", bytes))
        .diagnostic();
  }

  @Test
  void aWordDocumentIsOneWhateverItsName() throws Exception {
    byte[] word = zip("[Content_Types].xml", "word/document.xml");
    assertThat(choose("a.docx", "", word)).isEqualTo(Format.DOCX);
    assertThat(warnings).isEmpty();
    assertThat(choose("a.txt", "", word)).isEqualTo(Format.DOCX);
    assertThat(choose("a", "text/html; charset=utf-8", word)).isEqualTo(Format.DOCX);
    assertThat(warnings).hasSize(2);
    assertThat(warnings.get(1).message()).contains("text/html").contains("a Word document");
    // Cut off before its directory, it is known by its first parts.
    assertThat(choose("a.txt", "", Arrays.copyOf(word, word.length / 2))).isEqualTo(Format.DOCX);
  }

  @Test
  void whatNoReaderTakesIsNamed() throws Exception {
    assertThat(refused("a.txt", zip("a", "b")).message()).contains("an archive");
    assertThat(refused("a.txt", zip("xl/workbook.xml")).message()).contains("Excel");
    assertThat(refused("a.txt", zip("ppt/slides.xml")).message()).contains("PowerPoint");
    assertThat(refused("a.txt", zip("mimetype", "content.xml")).message()).contains("OpenDocument");
    assertThat(refused("a.txt", "{\\rtf1\\ansi}".getBytes(UTF_8)).message()).contains("RTF");
    assertThat(refused("a.txt", "\u0089PNG\r\n\u001A\n".getBytes(ISO_8859_1)).message())
        .contains("a picture");
    assertThat(refused("a.txt", "ID3\u0004\0\0".getBytes(ISO_8859_1)).message()).contains("sound");
    assertThat(refused("a.mp4", "\0\0\0 ftypisom".getBytes(ISO_8859_1)).message())
        .contains("a film");
    assertThat(refused("a.xyz", new byte[] {1, 2, 0, 3}).message()).contains("no text");
    byte[] noise = new byte[500];
    new Random(3).nextBytes(noise);
    assertThat(refused("noise", noise).problem()).isEqualTo(Problem.ARTICLE_FORMAT);
  }

  @Test
  void aReaderGetsWhatItsNameSaysWhereTheBytesSayNothing() throws Exception {
    assertThat(choose("a.txt", "", new byte[] {'a', 0, 'b', 0})).isEqualTo(Format.TEXT);
    assertThat(choose("a.docx", "", new byte[] {1, 0, 2, 0})).isEqualTo(Format.DOCX);
    // Its reader says why it does not take these.
    assertThat(choose("a.docx", "", "{\\rtf1}".getBytes(UTF_8))).isEqualTo(Format.DOCX);
    assertThat(choose("a.docx", "", zip("a"))).isEqualTo(Format.DOCX);
  }

  @Test
  void aServersWordIsAHint() throws Exception {
    byte[] text = "The pier is shut.".getBytes(UTF_8);
    assertThat(choose("index.php", "text/plain", text)).isEqualTo(Format.TEXT);
    assertThat(choose("notes.md", "text/plain; charset=utf-8", text)).isEqualTo(Format.MARKDOWN);
    assertThat(choose("data.json", "text/markdown", text)).isEqualTo(Format.MARKDOWN);
    assertThat(warnings).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html>", "\n <html lang='en'>", "<?xml version='1.0'?>\n<!-- x --><html >",
        "<!-- saved --> <!doctype HTML PUBLIC", "<head>", "<BODY class='a'>"
      })
  void webPagesAreKnownByTheirFirstTag(String begin) {
    assertThat(ContentSniffer.sniff((begin + "words").getBytes(UTF_8)))
        .isEqualTo(ContentKind.WEB_PAGE);
    byte[] wide = ("\uFEFF" + begin + "words").getBytes(UTF_16LE);
    assertThat(ContentSniffer.sniff(wide)).isEqualTo(ContentKind.WEB_PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The <html> tag begins a page.",
        "<3 the pier",
        "<p>A paragraph in Markdown",
        "<html5 is new",
        "%PDF is a format",
        "PK is the abbreviation",
        "Subject: the pier\n\nIt is shut."
      })
  void textThatSpeaksOfOtherFormatsIsText(String text) {
    assertThat(ContentSniffer.sniff(text.getBytes(UTF_8))).isEqualTo(ContentKind.TEXT);
    assertThat(ContentSniffer.isPageFragment(text.getBytes(UTF_8))).isFalse();
  }

  @Test
  void pagesSavedAsOneFileAndPiecesOfPagesAreKnown() {
    String saved =
        """
        From: <Saved by a browser>
        Subject: Pier
        MIME-Version: 1.0
        Content-Type: multipart/related;
        \ttype="text/html"

        """;
    assertThat(ContentSniffer.sniff(saved.getBytes(UTF_8))).isEqualTo(ContentKind.WEB_ARCHIVE);
    String piece = "<div><p>One</p><p>Two <a href='x'>x</a></p></div>";
    assertThat(ContentSniffer.isPageFragment(piece.getBytes(UTF_8))).isTrue();
    assertThat(ContentSniffer.sniff("%PDF-1.7\n".getBytes(UTF_8))).isEqualTo(ContentKind.PDF);
  }

  @Test
  void markdownMayBeginWithTags() throws Exception {
    byte[] tags = "<div><p>One</p><p>Two</p></div>\n\n# Title".getBytes(UTF_8);
    assertThat(choose("a.md", "", tags)).isEqualTo(Format.MARKDOWN);
    assertThat(choose("a.md", "", "<html>".getBytes(UTF_8))).isEqualTo(Format.MARKDOWN);
    assertThat(warnings).isEmpty();
  }
}
