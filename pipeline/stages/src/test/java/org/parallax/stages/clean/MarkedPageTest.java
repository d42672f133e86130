package org.parallax.stages.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layer;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.document.Provenance;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageResult;
import org.parallax.api.stage.StageSettings;
import org.parallax.api.text.Article;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.BlockKind;
import org.parallax.api.text.MarkedBlock;
import org.parallax.api.text.Origin;
import org.parallax.api.text.Span;

/** Pages whose file says what its lines are. A line is a kind, a bar and the words. */
class MarkedPageTest {

  private static final String PAGE =
      """
      NAVIGATION|Home
      SECTION|Islands
      TITLE|The ferry that would not leave
      STANDFIRST|Nine hours at the quay, and nobody to blame
      BYLINE|By Marta Oyelle
      DATE|Published 4 March 2031
      DATE|Updated 6 March 2031
      CAPTION|The ferry at its berth on Sunday
      PARAGRAPH|The ferry stood at the quay for nine hours on Sunday, and in that time the captain spoke twice.
      PULL_QUOTE|We were told to wait, so we waited
      SUBHEAD|A long morning
      PARAGRAPH|"We were told to wait, so we waited," said a passenger, who had brought a book and finished it.
      RELATED|Read on: Another ferry
      ITEM|Two hundred sandwiches were sold
      COMMENT|I was there and it was eleven hours
      NOTE|Marta Oyelle writes about harbors.
      """;

  @Test
  void kindsBecomeZonesByTheAnnotationGuide() throws Exception {
    assertThat(zones(PAGE))
        .containsExactly(
            Zone.FURNITURE,
            Zone.FURNITURE,
            Zone.HEADLINE,
            Zone.HEADLINE,
            Zone.BYLINE,
            Zone.BYLINE,
            Zone.BYLINE,
            Zone.CAPTION,
            Zone.BODY,
            Zone.REPEAT,
            Zone.BODY,
            Zone.BODY,
            Zone.FURNITURE,
            Zone.BODY,
            Zone.FURNITURE,
            Zone.BYLINE);
  }

  @Test
  void theGroundIsTheMarkups() throws Exception {
    assertThat(annotate(article(PAGE, ArticleMetadata.UNKNOWN)).get(Layers.ZONES).get(1).why())
        .isEqualTo("marked as section");
  }

  @Test
  void whatStandsTwiceIsARepeatOnMarkedPagesToo() throws Exception {
    String page =
        """
        TITLE|The ferry that would not leave the island
        TITLE|The ferry that would not leave the island
        PARAGRAPH|The ferry stood at the quay for nine hours on Sunday, and in that time the captain spoke twice.
        PARAGRAPH|The ferry stood at the quay for nine hours on Sunday, and in that time the captain spoke twice.
        """;
    assertThat(zones(page)).containsExactly(Zone.HEADLINE, Zone.REPEAT, Zone.BODY, Zone.REPEAT);
  }

  @Test
  void plainPromptsAndCreditsAreNoneOfTheArticleThoughSetAsParagraphs() throws Exception {
    String page =
        """
        TITLE|The ferry that would not leave the island
        PARAGRAPH|The ferry stood at the quay for nine hours on Sunday, and in that time the captain spoke twice.
        PARAGRAPH|Read more: Subscribe to our newsletter
        PARAGRAPH|Photo: Ola Brekke
        PARAGRAPH|By evening most of the passengers had gone home on foot, along the dam that nobody may use.
        """;
    assertThat(zones(page))
        .containsExactly(Zone.HEADLINE, Zone.BODY, Zone.FURNITURE, Zone.CAPTION, Zone.BODY);
  }

  @Test
  void linesThatTheMarkupLeavesOpenAreToldByTheirWords() throws Exception {
    String page =
        """
        TEXT|Home
        TITLE|The ferry that would not leave the island
        TEXT|By Marta Oyelle
        TEXT|The ferry stood at the quay for nine hours on Sunday, and in that time the captain spoke twice.
        TEXT|By evening most of the passengers had gone home on foot, along the dam that nobody may use.
        TEXT|Sign up for our newsletter
        """;
    assertThat(zones(page))
        .containsExactly(
            Zone.FURNITURE, Zone.HEADLINE, Zone.BYLINE, Zone.BODY, Zone.BODY, Zone.FURNITURE);
  }

  @Test
  void titleAuthorAndDayOfPublicationAreReadOffTheLines() throws Exception {
    ArticleMetadata read = annotate(article(PAGE, ArticleMetadata.UNKNOWN)).metadata();
    assertThat(read.title()).contains("The ferry that would not leave");
    assertThat(read.author()).contains("Marta Oyelle");
    assertThat(read.published()).contains(LocalDate.of(2031, 3, 4));
    assertThat(read.outlet()).isEmpty();
  }

  @Test
  void whatIsKnownOfTheArticleWinsOverItsLines() throws Exception {
    ArticleMetadata known =
        new ArticleMetadata(
            Optional.empty(),
            Optional.of("M. O."),
            Optional.of("The Quay"),
            Optional.of(LocalDate.of(2030, 1, 1)),
            Optional.of(URI.create("https://quay.example/1")),
            Optional.empty());
    ArticleMetadata read = annotate(article(PAGE, known)).metadata();
    assertThat(read.title()).contains("The ferry that would not leave");
    assertThat(read.author()).contains("M. O.");
    assertThat(read.published()).contains(LocalDate.of(2030, 1, 1));
  }

  private static List<Zone> zones(String marked) throws Exception {
    Document document = annotate(article(marked, ArticleMetadata.UNKNOWN));
    return document.get(Layers.ZONES).stream().map(ZonedSpan::zone).toList();
  }

  private static Article article(String marked, ArticleMetadata metadata) {
    StringBuilder text = new StringBuilder();
    List<MarkedBlock> blocks = new ArrayList<>();
    for (String line : marked.split("\n", -1)) {
      int bar = line.indexOf('|');
      if (bar > 0) {
        BlockKind kind = BlockKind.valueOf(line.substring(0, bar));
        int begin = text.length();
        text.append(line.substring(bar + 1));
        String why = "marked as " + kind.name().toLowerCase(Locale.ROOT);
        blocks.add(new MarkedBlock(new Span(begin, text.length()), kind, why));
        text.append("\n\n");
      }
    }
    return new Article(
        "s/a.html", "s", "a.html", text.toString(), "", metadata, blocks, Origin.EXTRACTED);
  }

  private static Document annotate(Article article) throws Exception {
    CleanZonesStageFactory factory = new CleanZonesStageFactory();
    Document document = Document.of(article);
    try (Stage stage = factory.create(StageSettings.defaultsOf(factory))) {
      StageResult result = stage.annotate(document, StageContext.SILENT);
      Provenance provenance = new Provenance(factory.name(), factory.version(), "", List.of());
      Document zoned =
          document.with(new Layer<>(Layers.ZONES, cast(result, Layers.ZONES), provenance));
      return zoned.with(new Layer<>(Layers.METADATA, cast(result, Layers.METADATA), provenance));
    }
  }

  private static <T> List<T> cast(StageResult result, LayerKey<T> key) {
    return result.layers().getOrDefault(key, List.of()).stream().map(key.type()::cast).toList();
  }
}
