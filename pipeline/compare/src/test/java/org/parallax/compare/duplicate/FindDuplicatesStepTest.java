package org.parallax.compare.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.story.Cell;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.Copying;
import org.parallax.api.story.Overlap;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.VoiceScope;
import org.parallax.compare.TestStory;

class FindDuplicatesStepTest {

  private final InventedText invented = new InventedText(3);

  @Test
  void wireCopyWithoutItsEndIsACopyOfTheWhole() {
    List<String> sentences = invented.sentences(20);
    String wire = String.join(" ", sentences);
    String cut = String.join(" ", sentences.subList(0, 12));
    List<ComparedArticle> articles = articles("agency", wire, "daily", cut);

    assertThat(articles.get(0).copying().duplicateOf()).isEmpty();
    assertThat(articles.get(0).copying().overlap().orElseThrow().share())
        .isCloseTo(0.6, within(0.05));
    assertThat(articles.get(1).copying().duplicateOf()).contains("agency/1.txt");
    assertThat(codes(articles.get(0))).containsExactly("PX350");
    assertThat(codes(articles.get(1))).containsExactly("PX309");
  }

  @Test
  void aPartlyCopiedArticleSaysHowMuch() {
    List<String> original = invented.sentences(10);
    List<String> partly = new ArrayList<>(invented.sentences(4));
    partly.addAll(2, original.subList(2, 4));
    ComparedArticle article =
        articles("a", String.join(" ", original), "b", String.join(" ", partly)).get(1);

    Overlap overlap = article.copying().overlap().orElseThrow();
    assertThat(article.copying().duplicateOf()).isEmpty();
    assertThat(overlap.article()).isEqualTo("a/1.txt");
    assertThat(overlap.share()).isBetween(0.15, 0.45);
    assertThat(article.diagnostics().get(0).message())
        .contains("a/1.txt (" + (int) (100 * overlap.share()) + " % of its own)");
  }

  @Test
  void articlesOfTheirOwnHaveNothingInCommon() {
    assertThat(articles("a", invented.text(10), "b", invented.text(10)))
        .extracting(ComparedArticle::copying)
        .containsOnly(Copying.NONE);
  }

  @Test
  void anUpdatedVersionCountsWithWhatIsNew() {
    String first =
        "The ferry from the northern harbour sank before dawn on Friday morning. "
            + "[Ruritania]{RU name -1} let the crews of two boats drown without sending help. ";
    String news =
        "[Ruritania]{RU name -1} has now closed the harbour to everybody for a whole week.";
    StoryComparison comparison =
        new TestStory()
            .target("RU")
            .article("a/1.txt", first)
            .article("a/2.txt", first + news)
            .article("b/1.txt", first)
            .compare();

    assertThat(comparison.articles().get(1).copying().saidBefore()).containsExactly(0, 1);
    assertThat(comparison.articles().get(2).copying().saidBefore()).isEmpty();
    assertThat(comparison.cells())
        .filteredOn(cell -> cell.voice() == VoiceScope.ALL)
        .extracting(Cell::negative)
        .containsExactly(2, 1);
    assertThat(comparison.namings())
        .filteredOn(naming -> naming.source().equals("a"))
        .extracting(naming -> naming.count())
        .containsExactly(2);
  }

  @Test
  void whatBothQuoteIsNoCopy() {
    String quote =
        "“We shall rebuild every house that the river took from us this spring,” she said. ";
    List<ComparedArticle> articles =
        articles("a", quote + invented.text(12), "b", quote + invented.text(12));
    assertThat(articles)
        .extracting(article -> article.copying().overlap())
        .containsOnly(Optional.empty());
  }

  private static List<ComparedArticle> articles(
      String source, String text, String otherSource, String otherText) {
    return new TestStory()
        .article(source + "/1.txt", text)
        .article(otherSource + "/1.txt", otherText)
        .compare()
        .articles();
  }

  private static List<String> codes(ComparedArticle article) {
    return article.diagnostics().stream()
        .map(Diagnostic::problem)
        .map(problem -> problem.code())
        .toList();
  }
}
