package org.parallax.stages.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.testkit.Documents;
import org.parallax.testkit.MarkedText;

class SeatRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Moscow]{RU metonym} said nothing.",
        "The visitor flew to Moscow and slept in Moscow.",
        "Pressure on [Tehran]{IR metonym} grew after ties with [Ankara]{TR metonym} cooled.",
        "Talks between [Baku]{AZ metonym} and [Yerevan]{AM metonym} failed.",
        "[Moscow]{RU metonym}'s answer came late, but Moscow's streets were calm.",
        "A [Moscow]{RU metonym}-brokered truce pleased a Moscow-based bank.",
        "Crowds in London, Paris and Berlin waited.",
        "The shelling of Kyiv went on, to the shame of [Moscow]{RU metonym}.",
        "They visited Beijing and angered [Washington]{US metonym}.",
        "The capital, Yerevan, is near Yerevan, [Armenia]{AM name}.",
        "TEHRAN (Agency) — A bus burned.",
        "Denzel Washington and Mount Washington are not in Washington.",
        "Trust in [Washington]{US metonym} is low outside the Kremlin.",
        "The [White House]{US metonym} and the [Kremlin]{RU metonym} spoke.",
        "[The regime]{AZ description} in Baku and [officials]{RU description} in Moscow disagree.",
        "Rockets fell on Tel Aviv at night.",
      })
  void aGovernmentIsToldFromATown(String notation) {
    assertThat(Linking.mentions(MarkedText.parse(notation).text())).isEqualTo(notation);
  }

  @Test
  void theParseReachesOverWordsBetween() {
    String found =
        Linking.mentions(
            Documents.parsed(
                """
                Families NOUN family 2 nsubj
                fled VERB flee 0 root
                in ADP in 6 case
                war-torn ADJ war-torn 6 amod
                grey ADJ grey 6 amod
                Kyiv PROPN Kyiv 2 obl
                . PUNCT . 2 punct
                """));
    assertThat(found).isEqualTo("Families fled in war-torn grey Kyiv.");
  }
}
