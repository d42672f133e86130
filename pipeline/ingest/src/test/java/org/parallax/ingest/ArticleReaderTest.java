package org.parallax.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.text.Article;
import org.parallax.api.text.Span;
import org.parallax.ingest.format.RawFile;

class ArticleReaderTest {

  private static final String SAID =
      "The café’s owner said the mayor had promised a pier – and a prom­enade – by May.";

  /** As a page shows it. */
  private static final String SEEN = SAID.replace("\u00AD", "");

  @TempDir Path folder;

  private final List<Diagnostic> warnings = new ArrayList<>();

  @Test
  void utf8IsReadAsItStandsLineEndsIncluded() throws Exception {
    assertThat(read("One.\r\nTwo.\n\n😀".getBytes(UTF_8)).text()).isEqualTo("One.\r\nTwo.\n\n😀");
    assertThat(warnings).isEmpty();
  }

  @Test
  void aByteOrderMarkDecidesAndIsNoCharacterOfTheText() throws Exception {
    for (Charset charset :
        List.of(
            UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"))) {
      assertThat(read(("\uFEFF" + SAID).getBytes(charset)).text())
          .as(charset.name())
          .isEqualTo(SAID);
    }
    assertThat(warnings).isEmpty();
  }

  @Test
  void utf16WithoutAMarkIsKnownByItsZeros() throws Exception {
    assertThat(read(SAID.getBytes(UTF_16LE)).text()).isEqualTo(SAID);
    assertThat(warnings).extracting(Diagnostic::problem).containsExactly(Problem.ARTICLE_ENCODING);
  }

  @Test
  void whatIsNotUtf8IsReadAsAWindowsTextAndTold() throws Exception {
    Charset windows = Charset.forName("windows-1252");
    String text = "The café’s owner said “no” twice.";
    assertThat(read(text.getBytes(windows)).text()).isEqualTo(text);
    assertThat(warnings).extracting(Diagnostic::problem).containsExactly(Problem.ARTICLE_ENCODING);
    assertThat(read("The café in Malmö.".getBytes(ISO_8859_1)).text())
        .isEqualTo("The café in Malmö.");
  }

  @Test
  void whatTheServerSaysOfTheEncodingIsBelievedWhereItFits() throws Exception {
    String text = "Паром остался в гавани.";
    for (String name : List.of("windows-1251", "koi8-r")) {
      for (String type : List.of("text/plain", "text/html")) {
        String page = type.equals("text/html") ? "<html><p>" + text : text;
        RawFile file =
            new RawFile(
                "a", "a page", page.getBytes(name), Optional.of(type + "; charset=" + name));
        assertThat(ArticleReader.read(file, warnings).text()).as(file.toString()).contains(text);
      }
    }
    assertThat(warnings).isEmpty();
  }

  @Test
  void oneDamagedByteDoesNotMakeAnotherEncoding() throws Exception {
    String damaged = SAID.repeat(3) + "\uFFFD" + SAID;
    for (String mark : List.of("", "\uFEFF")) {
      warnings.clear();
      byte[] before = (mark + SAID.repeat(3)).getBytes(UTF_8);
      byte[] bytes = Arrays.copyOf(before, before.length + 1 + SAID.getBytes(UTF_8).length);
      bytes[before.length] = (byte) 0x93;
      System.arraycopy(
          SAID.getBytes(UTF_8), 0, bytes, before.length + 1, SAID.getBytes(UTF_8).length);
      assertThat(read(bytes).text()).isEqualTo(damaged);
      assertThat(warnings)
          .extracting(Diagnostic::problem)
          .containsExactly(Problem.ARTICLE_ENCODING);
      assertThat(warnings.get(0).what()).contains("UTF-8").contains("1 place");
    }
  }

  @Test
  void emptyBlankAndBinaryFilesAreRefused() {
    assertRefused("\u00A0\n\u00A0\u200B\uFEFF\u2003".getBytes(UTF_8), Problem.ARTICLE_EMPTY);
    assertRefused(new byte[0], Problem.ARTICLE_EMPTY);
    assertRefused(" \n\t ".getBytes(UTF_8), Problem.ARTICLE_EMPTY);
    assertRefused(new byte[] {'a', 0, 'b', 0, 0, 'c'}, Problem.ARTICLE_BINARY);
    byte[] noise = new byte[4096];
    new Random(1).nextBytes(noise);
    assertRefused(noise, Problem.ARTICLE_BINARY);
    assertRefused("data\n\u0001\u0002\u0003\u0004 stream".getBytes(UTF_8), Problem.ARTICLE_BINARY);
  }

  @Test
  void aHugeFileIsRefusedWithoutBeingRead() throws Exception {
    Path file = folder.resolve("huge.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(100_000_000);
    }
    assertThat(refused(file)).isEqualTo(Problem.ARTICLE_TOO_LARGE);
  }

  @Test
  void aPageOfFiftyMegabytesIsTooLargeWhateverItIsCalled() throws Exception {
    byte[] page = new byte[50_000_000];
    Arrays.fill(page, (byte) ' ');
    byte[] begin = "<!DOCTYPE html><html><p>".getBytes(UTF_8);
    System.arraycopy(begin, 0, page, 0, begin.length);
    for (String name : List.of("page.html", "page.txt", "page")) {
      Path file = Files.write(folder.resolve(name), page);
      assertThat(refused(file)).as(name).isEqualTo(Problem.ARTICLE_TOO_LARGE);
    }
  }

  @Test
  void aPageNestedAHundredThousandDeepIsRead() throws Exception {
    for (String tag : List.of("<div>", "<b>", "<table><tr><td>", "<ul><li>", "<a><p>")) {
      Path file = Files.writeString(folder.resolve("deep.html"), tag.repeat(100_000) + SAID);
      assertThat(ArticleReader.read(file, warnings).text()).as(tag).isEqualTo(SEEN);
    }
  }

  @Test
  void scriptsAndHandlersComeIntoNoTextAndNoMetadata() throws Exception {
    String page =
        """
        <html><head><title>The pier</title><script>evil()</script>
        <meta name=author content="<script>evil()</script>Ada Example">
        <link rel=canonical href="javascript:evil()"></head><body onload="evil()">
        <h1 onclick=evil()>The pier</h1><p><img src=x onerror=evil() alt="A pier"></p>
        <p>%s<script>document.write("evil()")</script><a href="javascript:evil()">Pier</a></p>
        <svg onload=evil()><script>evil()</script></svg><iframe srcdoc="<p>evil()"></iframe>
        <style>p { background: url("javascript:evil()") }</style><noscript>evil()</noscript>
        <object data=evil()></object><template>evil()</template></body></html>
        """
            .formatted(SAID.repeat(5));
    Article article =
        ArticleReader.read(Files.writeString(folder.resolve("evil.html"), page), warnings);
    assertThat(article.text()).contains(SEEN).doesNotContain("evil").doesNotContain("onload");
    assertThat(article.metadata().url()).isEmpty();
    assertThat(article.metadata().author().orElse("")).doesNotContain("<");
    assertThat(article.blocks().toString()).doesNotContain("evil");
    assertThat(warnings.toString()).doesNotContain("evil(");
  }

  @Test
  void otherFormatsFoldersAndAbsentFilesAreRefusedByName() throws Exception {
    assertThat(refused(Files.writeString(folder.resolve("data.json"), "{}")))
        .isEqualTo(Problem.ARTICLE_FORMAT);
    assertThat(refused(folder.resolve("absent.txt"))).isEqualTo(Problem.ARTICLE_UNREADABLE);
    assertThat(refused(Files.createDirectory(folder.resolve("folder.txt"))))
        .isEqualTo(Problem.ARTICLE_UNREADABLE);
  }

  @Test
  void markdownTellsItsTitleAndDate() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("a.md"),
            "---\ntitle: The Pier\ndate: 2021-05-06T10:00\n---\n\n# The Pier\n");
    Article article = ArticleReader.read(file, warnings);
    assertThat(article.metadata().title()).contains("The Pier");
    assertThat(article.metadata().published()).contains(LocalDate.of(2021, 5, 6));
    assertThat(article.text()).startsWith("---");
  }

  @Test
  void whatItIsCountsMoreThanItsName() throws Exception {
    Path picture = folder.resolve("picture.txt");
    Files.write(picture, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 1});
    assertThat(refused(picture)).isEqualTo(Problem.ARTICLE_FORMAT);
    Path plain = Files.writeString(folder.resolve("The pier"), "The pier is shut.");
    assertThat(ArticleReader.read(plain, warnings).text()).isEqualTo("The pier is shut.");
    assertThat(warnings).extracting(Diagnostic::problem).containsExactly(Problem.ARTICLE_MISNAMED);
    assertThat(
            ArticleReader.read(Files.writeString(folder.resolve("a.docx"), "No docx."), warnings))
        .extracting(Article::text)
        .isEqualTo("No docx.");
  }

  @Test
  void damagedPlacesAreMendedAndLeadBack() throws Exception {
    Article article = read("It donâ€™t &amp; won’t.".getBytes(UTF_8));
    assertThat(article.text()).isEqualTo("It don’t & won’t.");
    assertThat(article.origin().inFile(new Span(3, 8))).isEqualTo(new Span(3, 10));
    assertThat(warnings).extracting(Diagnostic::problem).containsExactly(Problem.TEXT_MENDED);
  }

  private Article read(byte[] bytes) throws IOException, ParallaxException {
    return ArticleReader.read(Files.write(folder.resolve("a.txt"), bytes), warnings);
  }

  private void assertRefused(byte[] bytes, Problem problem) {
    ParallaxException refused = catchThrowableOfType(ParallaxException.class, () -> read(bytes));
    assertThat(refused.diagnostics()).extracting(Diagnostic::problem).containsExactly(problem);
  }

  private Problem refused(Path file) {
    return catchThrowableOfType(ParallaxException.class, () -> ArticleReader.read(file, warnings))
        .diagnostics()
        .get(0)
        .problem();
  }
}
