package org.parallax.stages.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.testkit.MarkedText;

class LeaderRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Russian]{RU adjective} President [Vladimir Putin]{RU leader} nodded, and [Putin]{RU leader} left.",
        "[Boris Johnson]{GB leader} waved; [Johnson]{GB leader} then sat down.",
        "Johnson waved to Kim and May.",
        "[British]{GB adjective} Prime Minister [Johnson]{GB leader} waved.",
        "[Theresa May]{GB leader} resigned in May, and [May]{GB leader} wept.",
        "Last week the lawyer Hunter Biden sued the owners of Trump Tower, not President [Biden]{US leader}.",
        "[Erdogan]{TR leader} and [Erdoğan]{TR leader} are one man.",
        "[Iranian]{IR adjective} Deputy Foreign Minister [Reza Karimi]{IR leader} spoke; [Karimi]{IR leader} smiled.",
        "Sens. [Ann Ember]{US leader}, [Bo Finch]{US leader} and [Cy Grove]{US leader} voted.",
      })
  void leadersAndOfficialsStandForTheirState(String notation) {
    assertThat(Linking.mentions(MarkedText.parse(notation).text())).isEqualTo(notation);
  }

  @Test
  void onlyWhileInOfficeOnTheDayOfTheArticle() {
    assertThat(Linking.mentionsOn("2015-06-01", "Barack Obama met Donald Trump."))
        .isEqualTo("[Barack Obama]{US leader} met Donald Trump.");
    assertThat(Linking.mentionsOn("2018-06-01", "Barack Obama met Donald Trump."))
        .isEqualTo("Barack Obama met [Donald Trump]{US leader}.");
  }

  @Test
  void whoChangedOfficesStandsForTheOneHeldThatDay() {
    assertThat(Linking.mentionsOn("2016-03-01", "Ursula von der Leyen agreed."))
        .isEqualTo("[Ursula von der Leyen]{DE leader} agreed.");
    assertThat(Linking.mentionsOn("2022-03-01", "Ursula von der Leyen agreed."))
        .isEqualTo("[Ursula von der Leyen]{EU leader} agreed.");
  }
}
