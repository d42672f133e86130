package org.parallax.stages.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.testkit.Documents;
import org.parallax.testkit.MarkedText;

class PronounRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Iran]{IR name} kept [its]{IR pronoun} word.",
        "It is hard to trust [Iran]{IR name}.",
        "It seems that [Iran]{IR name} waits.",
        "Despite [its]{AM pronoun} losses, [Armenia]{AM name} stayed.",
        "[Putin]{RU leader} sent [his]{RU pronoun} envoy.",
        "Much rain fell on him.",
      })
  void aCautiousRuleWorksWithoutAnyOtherLayer(String notation) {
    assertThat(Linking.mentions(MarkedText.parse(notation).text())).isEqualTo(notation);
  }

  @Test
  void aNounThatFitsBetterTakesThePronounAway() {
    String found =
        Linking.mentions(
            Documents.parsed(
                """
                Russia PROPN Russia 2 nsubj
                praised VERB praise 0 root
                a DET a 4 det
                treaty NOUN treaty 2 obj
                . PUNCT . 2 punct

                The DET the 2 det
                text NOUN text 3 nsubj
                keeps VERB keep 0 root
                its PRON its 5 nmod:poss
                secrets NOUN secret 3 obj
                . PUNCT . 3 punct
                """));
    assertThat(found).isEqualTo("[Russia]{RU name} praised a treaty. The text keeps its secrets.");
  }

  @Test
  void aReflexiveIsTheSubjectOfItsVerbEvenWhereThatIsLeftOut() {
    String found =
        Linking.mentions(
            Documents.parsed(
                """
                Turkey PROPN Turkey 2 nsubj
                helps VERB help 0 root
                Qatar PROPN Qatar 2 obj
                and CCONJ and 5 cc
                arms VERB arm 2 conj
                itself PRON itself 5 obj
                . PUNCT . 2 punct
                """));
    assertThat(found)
        .isEqualTo("[Turkey]{TR name} helps [Qatar]{QA name} and arms [itself]{TR pronoun}.");
  }
}
