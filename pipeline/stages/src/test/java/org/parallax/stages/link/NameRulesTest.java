package org.parallax.stages.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.testkit.MarkedText;

class NameRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [Russian]{RU adjective}-[Turkish]{TR adjective} bargain held.",
        "A [US]{US name}-brokered, anti-[Iranian]{IR adjective} pact.",
        "[American]{US adjective} and [Chinese]{CN adjective} officials met.",
        "Most [Iranians]{IR adjective} and the [Russians]{RU adjective} agree.",
        "[Russian]{RU adjective}-[American]{US adjective} talks broke off.",
        "An Armenian-American lobby and the Iranian diaspora cheered.",
        "The Armenian Assembly and the Moscow Times disagreed.",
        "The [Iranian]{IR adjective} Foreign Ministry and the [Armenian]{AM adjective} Embassy replied.",
        "She reads novels in Russian, but writes for [Russian]{RU adjective} readers.",
        "A Russian-speaking historian met an Iranian scholar.",
        "[Chad]{TD name} wants rain; Chad Miller wants sun.",
        "Clouds lay on the Gulf of Mexico and in South America.",
        "The [Republic of Artsakh]{ARTSAKH name} fell.",
        "The [Ukrainian]{UA adjective} army and [NATO]{NATO name} trained with the [EU]{EU name}.",
        "In [Iran]{IR name} few trust the [Islamic Republic]{IR description}.",
        "Ayatollahs rule the [Islamic Republic of Iran]{IR name}.",
        "[U.S.]{US name} senators asked the [CIA]{US metonym} and the [Senate]{US metonym}.",
        "The Senate of the guild met.",
        "[Peruvian]{PE adjective} delegates left the Congress.",
      })
  void everyMarkIsFoundAndNothingElse(String notation) {
    assertThat(Linking.mentions(MarkedText.parse(notation).text())).isEqualTo(notation);
  }
}
