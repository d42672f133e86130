package org.parallax.app.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.LanguageGuess;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layer;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.document.Provenance;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.text.Article;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.BlockKind;
import org.parallax.api.text.MarkedBlock;
import org.parallax.api.text.Origin;
import org.parallax.api.text.Span;

class ReadFormatTest {

  private static final String TEXT =
      "Menu\nSearch\n\nGates fail\n\nThe gates of \u001b[2JLunde failed\ton Tuesday.\nThey were old.\n";

  private static final ReadArticle READ = read();

  private static ReadArticle read() {
    ArticleMetadata file =
        new ArticleMetadata(
            Optional.of("Gates fail in Lunde"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2029, 2, 28)),
            Optional.of(URI.create("https://lunde.example/gates")),
            Optional.of("en-GB"));
    ArticleMetadata text =
        new ArticleMetadata(
            Optional.of("Gates fail"),
            Optional.of("Marit \u001b[31mHolm"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Article article =
        new Article(
            "article/gates.html",
            "article",
            "gates.html",
            TEXT,
            "00",
            file,
            List.of(new MarkedBlock(span("Gates fail"), BlockKind.TITLE, "a heading")),
            Origin.EXTRACTED);
    Document document =
        with(
            with(
                with(
                    Document.of(article),
                    Layers.ZONES,
                    List.of(
                        new ZonedSpan(span("Menu"), Zone.FURNITURE, "a label"),
                        new ZonedSpan(span("Search"), Zone.FURNITURE, "a label"),
                        new ZonedSpan(span("Gates fail"), Zone.HEADLINE, "a heading"),
                        new ZonedSpan(
                            span("The gates of \u001b[2JLunde failed\ton Tuesday.\nThey were old."),
                            Zone.BODY,
                            "a paragraph"))),
                Layers.METADATA,
                List.of(text)),
            Layers.LANGUAGE,
            List.of(new LanguageGuess("eng", 0.987)));
    return new ReadArticle(
        new AnnotatedArticle(document, ArticleStatus.OK, List.of()),
        List.of(Diagnostic.of(Problem.ARTICLE_ENCODING, "gates.html", "is odd", "Mend it")));
  }

  private static <T> Document with(Document document, LayerKey<T> key, List<T> items) {
    return document.with(new Layer<>(key, items, new Provenance("test", "1", "none", List.of())));
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  @Test
  void inAPipeEachLineBeginsWithItsZone() {
    assertThat(new PlainFormat(false).write(READ))
        .isEqualTo(
            """
            file	gates.html
            format	html
            title	Gates fail in Lunde	told by the file
            author	Marit [31mHolm	read off the text
            outlet\t
            published	2029-02-28	told by the file
            url	https://lunde.example/gates	told by the file
            language	eng	told from the body, confidence 0.99; the file says en-GB
            words	12 read of 14	headline and body are read
            warning	PX305 gates.html: is odd. Mend it.

            furniture	Menu
            furniture	Search
            headline	Gates fail
            body	The gates of [2JLunde failed on Tuesday.
            body	They were old.
            """);
  }

  @Test
  void theGroundIsAThirdColumn() {
    assertThat(new PlainFormat(true).write(READ))
        .endsWith(
            """
            headline	Gates fail	a heading
            body	The gates of [2JLunde failed on Tuesday.	a paragraph
            body	They were old.	a paragraph
            """);
  }

  @Test
  void onATerminalZonesHaveColoursAndLinesAreWrapped() {
    String shown = new TerminalFormat(40, true, false).write(READ);

    assertThat(shown)
        .contains("\u001b[1mtitle\u001b[0m      Gates fail in Lunde\n")
        .contains("\u001b[1moutlet\u001b[0m     \u001b[90munknown\u001b[0m\n")
        .contains("\u001b[1mheadline\u001b[0m \u001b[36mbyline\u001b[0m body")
        .endsWith(
            """
            <90>furniture<0>  <90>Menu<0>
                       <90>Search<0>

            <1>headline<0>   <1>Gates fail<0>

            body       The gates of [2JLunde failed
                       on Tuesday.
                       They were old.
            """
                .replaceAll("<(\\d+)>", "\u001b[$1m"));
    // Nothing of the article's own may begin an escape sequence.
    assertThat(shown.replaceAll("\u001b\\[(0|1|33|35|36|90)m", "")).doesNotContain("\u001b");
  }

  @Test
  void withoutColoursThereIsNoLegend() {
    assertThat(new TerminalFormat(40, false, false).write(READ))
        .doesNotContain("\u001b", "headline byline")
        .contains("headline   Gates fail\n");
  }

  @Test
  void theGroundStandsBelow() {
    assertThat(new TerminalFormat(60, false, true).write(READ))
        .contains("headline   Gates fail\n           (a heading)\n");
  }

  @Test
  void aNarrowTerminalGetsNoMargin() {
    assertThat(new TerminalFormat(12, false, false).write(READ))
        .endsWith("body\nThe gates of\n[2JLunde\nfailed on\nTuesday.\nThey were\nold.\n");
  }

  @Test
  void theTextOfSomeZonesComesAlone() {
    assertThat(new ZoneFormat(Set.of(Zone.HEADLINE, Zone.BODY)).write(READ))
        .isEqualTo("Gates fail\n\nThe gates of [2JLunde failed on Tuesday.\nThey were old.\n");
  }

  @Test
  void jsonHoldsTheTextAndOffsetsInIt() throws Exception {
    String line = new JsonFormat().write(READ);

    assertThat(line).endsWith("}\n").doesNotContain("\u001b");
    JsonNode json = new ObjectMapper().readTree(line);
    assertThat(json.get("text").asText()).isEqualTo(TEXT);
    assertThat(json.get("format").asText()).isEqualTo("html");
    assertThat(json.at("/metadata/author/value").asText()).isEqualTo("Marit \u001b[31mHolm");
    assertThat(json.at("/metadata/author/ground").asText()).isEqualTo("read off the text");
    assertThat(json.at("/metadata/title/ground").asText()).isEqualTo("told by the file");
    assertThat(json.at("/metadata/outlet").isMissingNode()).isTrue();
    assertThat(json.at("/language/code").asText()).isEqualTo("eng");
    assertThat(json.at("/words/read").asInt()).isEqualTo(12);
    assertThat(json.at("/words/furniture").asInt()).isEqualTo(2);
    assertThat(json.at("/warnings/0/code").asText()).isEqualTo("PX305");
    assertThat(json.at("/origin/extracted").asBoolean()).isTrue();
    assertThat(json.at("/blocks/0/kind").asText()).isEqualTo("title");
    JsonNode body = json.at("/zones/3");
    assertThat(body.get("zone").asText()).isEqualTo("body");
    assertThat(TEXT.substring(body.get("begin").asInt(), body.get("end").asInt()))
        .startsWith("The gates");
  }
}
