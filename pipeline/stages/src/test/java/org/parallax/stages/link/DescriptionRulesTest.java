package org.parallax.stages.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.MentionKind;
import org.parallax.testkit.Documents;

class DescriptionRulesTest {

  @Test
  void aDefinitePhraseMeansTheStateInMind() {
    assertThat(Linking.mentions("Peru closed the pass. The country needs the road."))
        .contains("[The country]{PE description}");
  }

  @Test
  void wordsOfThePhraseRuleStatesOut() {
    assertThat(Linking.mentions("France wrote to Morocco. The kingdom did not answer."))
        .contains("[The kingdom]{MA description}");
  }

  @Test
  void whoSharesTheClauseIsNotMeant() {
    assertThat(Linking.mentions("Chad has a border with Sudan. Sudan warned the country."))
        .doesNotContain("[the country]{SD");
  }

  @Test
  void bothCountriesAreTheTwoThatWereNamedTogether() {
    assertThat(Linking.mentions("Kenya and Somalia met. Both countries want quiet."))
        .contains("Both countries]{SO description}]{KE description}");
  }

  @Test
  void anAllyIsNoRivalOfItsOwner() {
    assertThat(
            Linking.mentions(
                "India told Pakistan and France to wait. India's closest partner agreed."))
        .contains("closest partner]{FR description}");
  }

  @Test
  void whatIsLimitedByItsOwnWordsPointsAtNobody() {
    assertThat(Linking.mentions("Peru slept. The government of the company changed."))
        .doesNotContain("description");
  }

  @Test
  void aPredicateOfANameIsThatName() {
    assertThat(Linking.mentions("Norway is the main supplier of gas."))
        .contains("[the main supplier]{NO description}");
  }

  @Test
  @Timeout(60)
  void manyNamesAndPhrasesTakeTimeInProportion() {
    String block =
        "Peru met Acme Tools and Jon Ray. The country warned its rival. Both sides left. ";
    link(block.repeat(200));
    Duration small = timed(block.repeat(500));
    Duration large = timed(block.repeat(4_000));

    assertThat(large).isLessThan(small.multipliedBy(40).plusSeconds(2));
  }

  private static Duration timed(String text) {
    var document = Documents.tokenized(text);
    long begin = System.nanoTime();
    Linking.link(document);
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  @Test
  void fiveThousandNamesAreEntitiesOfTheArticle() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      String name = Integer.toString(i, 26).replaceAll("[^a-z0-9]", "");
      text.append("They met Mr Qu").append(letters(name)).append(" there. ");
    }

    assertThat(link(text.toString()).stream().map(EntityMention::entity).distinct())
        .hasSizeGreaterThanOrEqualTo(5_000);
  }

  private static String letters(String digits) {
    StringBuilder letters = new StringBuilder();
    digits
        .chars()
        .forEach(c -> letters.append((char) (c < 'a' ? 'a' + c - '0' : c + 10 - 'a' + 'a')));
    return letters.toString();
  }

  private static List<EntityMention> link(String text) {
    List<EntityMention> mentions = Linking.link(Documents.tokenized(text));
    assertThat(mentions)
        .allSatisfy(
            mention -> {
              assertThat(mention.confidence()).isBetween(0.3, 1.0);
              assertThat(mention.via()).isNotEmpty();
              assertThat(MentionKind.values()).contains(mention.kind());
            });
    return mentions;
  }
}
