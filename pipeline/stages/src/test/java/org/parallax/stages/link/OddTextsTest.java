package org.parallax.stages.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageSettings;
import org.parallax.testkit.Documents;
import org.parallax.testkit.OddTexts;
import org.parallax.testkit.StageContract;

class OddTextsTest {

  @Test
  void anEmptyTextHasNoMentions() {
    assertThat(Linking.link(Documents.tokenized(""))).isEmpty();
    assertThat(Linking.link(Documents.tokenized("—"))).isEmpty();
  }

  @Test
  void theContractOfEveryStageIsKept() throws Exception {
    StageFactory factory = new CatalogueLinkStageFactory();

    new StageContract(factory, factory.create(StageSettings.defaultsOf(factory)))
        .assertKeptOn(OddTexts.texts().values().stream().map(Documents::tokenized).toList());
  }

  @Test
  void oneWordIsEnough() {
    assertThat(Linking.mentions("Iran")).isEqualTo("[Iran]{IR name}");
  }

  @Test
  void charactersBeyondTheBasicPlaneMoveNoOffset() {
    assertThat(Linking.mentions("😀 Iran 😀 and its 𝔊host"))
        .isEqualTo("😀 [Iran]{IR name} 😀 and [its]{IR pronoun} 𝔊host");
  }

  @Test
  void aTextWithoutAnyFullStopIsReadToItsEnd() {
    String clause = "Iran told Russia that Moscow and its ally left and ";
    int times = 400;

    List<EntityMention> mentions = Linking.link(Documents.tokenized(clause.repeat(times)));

    assertThat(mentions).hasSizeGreaterThanOrEqualTo(4 * times - times / 10);
  }

  @Test
  void mentionsOfOneEntityNeverOverlapAndStandInReadingOrder() {
    List<EntityMention> mentions =
        Linking.link(
            Documents.tokenized(
                "Russian President Vladimir Putin's Russia and the regime in Moscow kept its word."));

    for (int i = 1; i < mentions.size(); i++) {
      EntityMention before = mentions.get(i - 1);
      EntityMention mention = mentions.get(i);
      assertThat(mention.index()).isEqualTo(i);
      assertThat(mention.span()).isGreaterThanOrEqualTo(before.span());
      assertThat(mention.entity().equals(before.entity()) && mention.span().overlaps(before.span()))
          .isFalse();
    }
  }
}
