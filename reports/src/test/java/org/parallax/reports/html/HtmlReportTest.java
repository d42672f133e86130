package org.parallax.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.api.story.Cell;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.SentenceRef;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.VoiceScope;
import org.parallax.reports.InventedStory;
import org.parallax.reports.Reports;
import org.parallax.reports.SmallStory;

/** What holds for every page, whatever the story. */
final class HtmlReportTest {

  /** A comparison and its page; prints short. */
  record Page(String name, StoryComparison comparison, Document html) {

    static Page of(String name, StoryComparison comparison) {
      String text = Reports.in(new HtmlReport(), comparison).getText("index.html");
      return new Page(name, comparison, Jsoup.parse(text));
    }

    Element get(String id) {
      return Optional.ofNullable(html.getElementById(id)).orElseThrow();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Page> PAGES =
      List.of(
          Page.of("small and odd", SmallStory.comparison()),
          Page.of("one source, one target", InventedStory.of(1, 1, 3)),
          Page.of("usual", InventedStory.of(5, 3, 12)),
          Page.of("eight sources, twelve targets", InventedStory.of(8, 12, 20)),
          Page.of("no article", InventedStory.with(List.of())));

  static List<Page> pages() {
    return PAGES;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void idsAreUnique(Page page) {
    Set<String> seen = new HashSet<>();
    assertThat(page.html().select("[id]")).allMatch(element -> seen.add(element.id()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhereOnThePage(Page page) {
    Set<String> ids =
        page.html().select("[id]").stream().map(Element::id).collect(Collectors.toSet());
    for (Element link : page.html().select("a")) {
      assertThat(link.attr("href")).startsWith("#");
      assertThat(ids).as(link.outerHtml()).contains(link.attr("href").substring(1));
    }
    for (Element labelled : page.html().select("[aria-labelledby]")) {
      assertThat(ids).contains(labelled.attr("aria-labelledby"));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsFetchedAndNothingRuns(Page page) {
    Document html = page.html();
    assertThat(html.select("script, link, img, iframe, object, embed, base, form, audio, video"))
        .isEmpty();
    assertThat(html.select("[src], [srcset], [style], [onclick], [onload], [action]")).isEmpty();
    assertThat(html.select("style").html()).doesNotContain("http", "@import", "url(\"", "url('");
    assertThat(html.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'unsafe-inline'");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headingsComeInOrderAndThereIsOneTitle(Page page) {
    int before = 0;
    for (Element heading : page.html().select("h1, h2, h3, h4, h5, h6")) {
      int level = Integer.parseInt(heading.tagName().substring(1));
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      assertThat(heading.text()).isNotBlank();
      before = level;
    }
    assertThat(page.html().select("h1")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageHasALanguageLandmarksAndLabelledTables(Page page) {
    Document html = page.html();
    assertThat(html.select("html").attr("lang")).isEqualTo("en");
    assertThat(html.select("main")).hasSize(1);
    assertThat(html.select("body > header, nav[aria-label], footer")).hasSize(3);
    for (Element table : html.select("table")) {
      assertThat(table.select("> caption")).hasSize(1);
      assertThat(table.select("th")).allMatch(cell -> cell.hasAttr("scope"));
    }
    for (Element chart : html.select("svg:not(.defs)")) {
      assertThat(chart.attr("role")).isEqualTo("img");
      assertThat(chart.select("title").text()).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everySentenceOfEveryCellIsLinkedIntoItsArticle(Page page) {
    StoryLookup lookup = new StoryLookup(page.comparison());
    for (Cell cell : page.comparison().cells()) {
      if (cell.voice() == VoiceScope.ALL && !cell.sentences().isEmpty()) {
        Element block = page.get(lookup.cellAnchor(cell.target(), cell.source()));
        assertThat(block.select("li a").eachAttr("href"))
            .containsExactlyElementsOf(
                cell.sentences().stream().map(lookup::sentenceLink).toList());
        assertThat(block.select(".ev-list li.neg")).hasSize(cell.negative());
        assertThat(block.select(".ev-list li.pos")).hasSize(cell.positive());
      }
      int own = cell.voice() == VoiceScope.AUTHOR ? cell.sentences().size() : -1;
      if (own > 0) {
        Element block = page.get(lookup.cellAnchor(cell.target(), cell.source()));
        assertThat(block.select(".ev-list li.own")).hasSize(own);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void anchoredSentencesReadAsInTheRawText(Page page) {
    StoryLookup lookup = new StoryLookup(page.comparison());
    for (ComparedArticle article : page.comparison().articles()) {
      String id = article.article().id();
      article.sentences().stream()
          .filter(sentence -> sentence.zone().isRead())
          .forEach(
              sentence -> {
                String link = lookup.sentenceLink(new SentenceRef(id, sentence.index()));
                Element shown = page.get(link.substring(1));
                assertThat(shown.wholeText()).isEqualTo(article.article().words(sentence.span()));
                assertThat(shown.attr("data-n")).isEqualTo("" + sentence.index());
              });
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void wholeTextOfEveryArticleIsThereOnceAndInOrder(Page page) {
    StoryLookup lookup = new StoryLookup(page.comparison());
    for (ComparedArticle article : page.comparison().articles()) {
      Element shown = page.get(lookup.articleAnchor(article.article().id()));
      List<String> paragraphs = new ArrayList<>();
      shown.select(".words-of p").forEach(each -> paragraphs.add(each.wholeText()));
      String expected = article.article().text();
      assertThat(String.join("", paragraphs).replaceAll("\\s+", ""))
          .isEqualTo(expected.replaceAll("\\s+", ""));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void verdictsAreToldInWords(Page page) {
    for (Element cell : page.html().select("td.cell")) {
      assertThat(cell.select(".verdict").text())
          .matches(
              ".*(unfavourable|neutral|favourable|mixed|too little to tell|not mentioned|not assessed|nothing was"
                  + " read)");
    }
  }
}
