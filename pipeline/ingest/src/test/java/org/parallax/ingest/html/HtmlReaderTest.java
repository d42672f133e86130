package org.parallax.ingest.html;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.text.BlockKind;
import org.parallax.api.text.Origin;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.format.UnreadableException;

class HtmlReaderTest {

  private static final String SENTENCE =
      "A sentence that is long enough to be a paragraph of its own, as this one is.";

  @Test
  void offsetsCountInTheExtractedText() throws UnreadableException {
    Reading reading = read("<p>" + SENTENCE + "<p>" + SENTENCE);
    assertThat(reading.origin()).isEqualTo(Origin.EXTRACTED);
    assertThat(reading.text()).isEqualTo(SENTENCE + "\n\n" + SENTENCE);
  }

  @Test
  void scriptsStylesAndHandlersNeverComeIntoTheText() throws UnreadableException {
    Reading reading =
        read(
            "<style>p{color:red}</style><script>alert('x')</script><body onload=\"steal()\">"
                + "<p onclick=\"go()\" style=\"top:0\">"
                + SENTENCE
                + "<noscript>Switch scripts on</noscript><template><p>Later</p></template>"
                + "<svg><text>drawn</text></svg><iframe>framed</iframe></p>");
    assertThat(reading.text()).isEqualTo(SENTENCE);
  }

  @Test
  void whatThePageHidesIsNotRead() throws UnreadableException {
    Reading reading =
        read(
            "<p>"
                + SENTENCE.repeat(4)
                + "<p hidden>Hidden.<p style='display: none'>Not shown."
                + "<p aria-hidden=true>Silent.<p style='visibility:hidden'>Unseen.");
    assertThat(reading.text()).isEqualTo(SENTENCE.repeat(4));
  }

  @Test
  void anArticleThatAScriptWouldShowIsRead() throws UnreadableException {
    Reading reading =
        read("<p>Loading</p><div style='display:none'><p>" + (SENTENCE + " ").repeat(9) + "</div>");
    assertThat(kinds(reading)).contains(BlockKind.PARAGRAPH);
  }

  @Test
  void anArticleThatIsInSightOfMachinesAloneIsRead() throws UnreadableException {
    String page =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Tides\","
            + "\"articleBody\":\""
            + (SENTENCE + " ").repeat(10)
            + "\"%s}</script><h1>Tides</h1>";
    assertThat(read(page.formatted("")).text()).contains(SENTENCE);
    assertThat(read(page.formatted(",\"isAccessibleForFree\":false")).text())
        .doesNotContain(SENTENCE);
  }

  @Test
  void spacesAndLinesAreAsSeen() throws UnreadableException {
    Reading reading =
        read(
            "<p>One\n  <b>two</b>&nbsp;three\u200B &amp; four<br>five<br><br>six</p><pre>a\nb</pre>");
    assertThat(reading.text()).isEqualTo("One two three & four\nfive\n\nsix\n\na\nb");
  }

  @Test
  void encodingsAreTakenFromMarkServerAndPage() throws UnreadableException {
    String page = "<meta charset=windows-1251><p>Река течёт.</p>";
    Charset cyrillic = Charset.forName("windows-1251");
    assertThat(read(page.getBytes(cyrillic), Optional.empty()).text()).isEqualTo("Река течёт.");
    assertThat(
            read(
                    "<p>Река течёт.</p>".getBytes(cyrillic),
                    Optional.of("text/html; charset=\"windows-1251\""))
                .text())
        .isEqualTo("Река течёт.");
    assertThat(read(("\uFEFF" + page).getBytes(UTF_16LE), Optional.empty()).text())
        .isEqualTo("Река течёт.");
    // A page saved anew in UTF-8 keeps its old declaration.
    assertThat(read(page.getBytes(UTF_8), Optional.empty()).text()).isEqualTo("Река течёт.");
    assertThat(
            read(
                    "<meta http-equiv=content-type content='text/html; charset=iso-8859-1'><p>“é”"
                        .getBytes(Charset.forName("windows-1252")),
                    Optional.empty())
                .text())
        .isEqualTo("“é”");
  }

  @Test
  void aPageWithoutTextIsNoArticle() {
    assertThatThrownBy(() -> read("<html><body><img src=a.png></body></html>"))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.diagnostic().problem()).isEqualTo(Problem.ARTICLE_EMPTY));
    assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableException.class);
  }

  @Test
  void depthIsBounded() throws UnreadableException {
    String deep = "<div><span>".repeat(100_000) + "<p>" + SENTENCE;
    assertThat(read(deep).text()).isEqualTo(SENTENCE);
    assertThat(read("<blockquote><ul><li><b>".repeat(25_000) + SENTENCE).text())
        .isEqualTo(SENTENCE);
  }

  @Test
  void issue6FormattingThatGoesOnBelowTheDepthLimitIsRead() throws UnreadableException {
    for (int depth = 495; depth < 515; depth++) {
      String deep = "<p><i><b><i><b><i><b>" + "<div>".repeat(depth) + SENTENCE;
      assertThat(read(deep).text()).as("%d deep", depth).isEqualTo(SENTENCE);
    }
  }

  @Test
  void brokenMarkupIsRead() throws UnreadableException {
    Reading reading =
        read("<div><p>" + SENTENCE + "<table><tr><td>cell</p></b></i><ul><li>item<p>&#0;&bogus;<");
    assertThat(reading.text()).startsWith(SENTENCE);
  }

  @Test
  void aBigPageIsReadWhole() throws UnreadableException {
    Reading reading = read(("<p>" + SENTENCE + "</p>\n").repeat(12_000));
    assertThat(reading.blocks()).hasSize(12_000);
  }

  @Test
  void theLanguageOfTheMachineDoesNotMatter() throws UnreadableException {
    String page = "<DIV ID=RELATED><LI><A HREF=X>Title</A></LI></DIV><P>" + SENTENCE.repeat(3);
    Reading expected = read(page);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(read(page)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<BlockKind> kinds(Reading reading) {
    return reading.blocks().stream().map(block -> block.kind()).toList();
  }

  private static Reading read(String html) throws UnreadableException {
    return read(html.getBytes(UTF_8), Optional.empty());
  }

  private static Reading read(byte[] bytes, Optional<String> mediaType) throws UnreadableException {
    return new HtmlReader().read(new RawFile("page.html", "page", bytes, mediaType));
  }
}
