package org.parallax.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Zone;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.StoryComparison;
import org.parallax.reports.ArticleSketch;
import org.parallax.reports.InventedStory;
import org.parallax.reports.Reports;
import org.parallax.reports.SmallStory;

/** What single stories must and must not make the page say. */
final class HonestPageTest {

  private static final Document SMALL = page(SmallStory.comparison());

  private static Document page(StoryComparison comparison) {
    return Jsoup.parse(Reports.in(new HtmlReport(), comparison).getText("index.html"));
  }

  private static Document page(ArticleSketch... articles) {
    return page(
        InventedStory.with(List.of(articles).stream().map(ArticleSketch::compared).toList()));
  }

  private static ArticleSketch article() {
    return new ArticleSketch("hill-monitor", "odd.txt");
  }

  private static Element get(Document page, String id) {
    return Optional.ofNullable(page.getElementById(id)).orElseThrow();
  }

  @Test
  void tooLittleHasNoMean() {
    Element cell = get(SMALL, "m1-2");
    assertThat(cell.text()).contains("too little to tell", "too few sentences", "1 not assessed");
    assertThat(cell.select(".mean, .plot")).isEmpty();
    assertThat(cell.select("a[href=#e1-2]")).isNotEmpty();
  }

  @Test
  void notMentionedIsAFindingWithTheWordsThatWereRead() {
    assertThat(get(SMALL, "m2-2").text()).contains("not mentioned", "not once in 18 words");
    assertThat(get(SMALL, "findings").text()).contains("Herald never mentions Ostrania");
  }

  @Test
  void sourceOfWhichNothingWasReadIsNotSaidToBeSilent() {
    assertThat(get(SMALL, "m1-3").text()).contains("nothing was read").doesNotContain("mentioned");
    assertThat(get(SMALL, "findings").text())
        .doesNotContain("Blank Page never", "and Blank Page")
        .contains("Blank Page, article 5 could not be read");
  }

  @Test
  void silenceIsNotAFindingWhereMentionsCouldNotBeLookedFor() {
    Document page =
        page(
            article()
                .line(Zone.BODY, "", "Something about Velmark.")
                .status(ArticleStatus.INCOMPLETE));
    assertThat(get(page, "m1-1").text()).contains("not assessed", "a stage failed");
    assertThat(get(page, "findings").text()).doesNotContain("never mentions");
  }

  @Test
  void failedAndLeftOutArticlesStandWithTheirReasons() {
    assertThat(get(SMALL, "a4").text())
        .contains("Left out", "PX306", "only English is read", "Le grand pont est fermé.");
    assertThat(get(SMALL, "a4").select(".words-of").attr("lang")).isEqualTo("fr");
    assertThat(get(SMALL, "a5").text()).contains("Failed", "PX300", "There is no text to show.");
    assertThat(get(SMALL, "a3").text()).contains("Incomplete", "PX500");
  }

  @Test
  void secondCopySaysSoAndItsSentencesAreGrey() {
    Element copy = get(SMALL, "a2");
    assertThat(copy.select(".note").text()).contains("100 % of this text stands in article 1");
    assertThat(copy.select(".s")).hasSize(copy.select(".s.said").size());
    assertThat(get(SMALL, "a1").select(".s.said")).isEmpty();
  }

  @Test
  void whatWasNotReadIsGreyedWithTheGround() {
    Element article = get(SMALL, "a1");
    assertThat(article.select("details.skipped summary").eachText())
        .containsExactly(
            "2 lines not read: furniture (site navigation; share prompt)",
            "1 line not read: repeat (same words as line 13)");
    assertThat(article.select(".aside .why").eachAttr("data-why"))
        .containsExactly("byline: author line", "caption: photo credit");
    assertThat(article.select(".aside [id], .skipped [id]")).isEmpty();
  }

  @Test
  void decidingWordsAndMentionsAreMarkedWithSignsAndNotByColourAlone() {
    Element sentence = get(SMALL, "a1s4");
    assertThat(sentence.select("mark.neg").eachAttr("data-t"))
        .containsExactly("VE\u00a0−", "VE\u00a0−");
    assertThat(sentence.select("mark.neg").eachAttr("title")).containsOnly("Velmark, unfavourable");
    assertThat(sentence.select(".w.neg").eachText()).containsExactly("bullied");
  }

  @Test
  void marksThatCrossBecomeFlatPieces() {
    Element sentence = get(SMALL, "a1s7");
    assertThat(sentence.select("mark mark")).isEmpty();
    assertThat(sentence.select("mark").eachText())
        .containsExactly("Ostrania", "the", "Ostranian", "-paid ferryman of Velm");
  }

  @Test
  void markupInAnArticleIsTextOnThePage() {
    assertThat(get(SMALL, "a1s8").text()).contains("</script><script>alert('x')</script>");
    assertThat(SMALL.select("script, main b")).isEmpty();
    assertThat(SMALL.select("h1").text()).isEqualTo("Closing the “Long Bridge” <at last>");
  }

  @Test
  void charactersThatHtmlForbidsAreShownByOthers() {
    Document page =
        page(article().line(Zone.BODY, "", "Nul \u0000 bell \u0007 half \ud83d non \uffff end."));
    assertThat(get(page, "a1s0").wholeText()).isEqualTo("Nul ␀ bell ␇ half � non � end.");
  }

  @Test
  void directionOfAParagraphIsItsOwn() {
    Document page =
        page(article().line(Zone.BODY, "", "לא עוד").line(Zone.BODY, "", "Turned \u202e round"));
    assertThat(page.select(".words-of p")).allMatch(each -> each.attr("dir").equals("auto"));
  }

  @Test
  void hardWrappedLinesStayOneParagraph() {
    Document page =
        page(article().line(Zone.BODY, "", "One line\nends here.").line(Zone.BODY, "", "Next."));
    assertThat(page.select(".words-of .body p").eachText())
        .containsExactly("One line ends here.", "Next.");
  }

  @Test
  void longSentenceIsCutInTheListAndWholeInTheArticle() {
    String words = "word ".repeat(120);
    Document page =
        page(
            article()
                .line(
                    Zone.BODY,
                    "",
                    words + "and [Velmark]{VE} [lied]{! VE} " + words + "to the end.",
                    "VE - author"));
    String listed = page.select("#evidence .said").text();
    assertThat(listed).startsWith("… ").contains("Velmark lied").endsWith(" …");
    assertThat(listed.length()).isLessThan(320);
    assertThat(get(page, "a1s0").text()).endsWith("to the end.");
  }

  @Test
  void textThatNoStageSawIsStillShown() {
    Document page = page(article().raw("Alpha.\n\n  Beta <i>gamma</i>.\n"));
    assertThat(page.select(".words-of p").eachText())
        .containsExactly("Alpha.", "Beta <i>gamma</i>.");
    assertThat(page.select(".words-of .why").eachAttr("data-why")).containsOnly("not read");
  }
}
