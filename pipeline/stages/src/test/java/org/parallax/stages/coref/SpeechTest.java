package org.parallax.stages.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.testkit.Documents;

class SpeechTest {

  @Test
  void theSubjectOfTheVerbOfSayingIsTheSpeaker() {
    Words words =
        new Words(
            Documents.parsed(
                """
                “ PUNCT “ 3 punct
                I PRON I 3 nsubj
                left VERB leave 6 ccomp
                ” PUNCT ” 3 punct
                Kari PROPN Kari 6 nsubj
                said VERB say 0 root
                . PUNCT . 6 punct
                """));
    Speech speech = new Speech(words);

    assertThat(speech.quote(1)).isEqualTo(1);
    assertThat(speech.quote(4)).isZero();
    assertThat(words.form(speech.speaker(1))).isEqualTo("Kari");
  }

  @Test
  void aQuotationThatNobodySaysHasNoSpeaker() {
    Words words =
        new Words(
            Documents.parsed(
                """
                The DET the 3 det
                “ PUNCT “ 3 punct
                plan NOUN plan 5 nsubj
                ” PUNCT ” 3 punct
                failed VERB fail 0 root
                """));
    Speech speech = new Speech(words);

    assertThat(speech.quote(2)).isEqualTo(1);
    assertThat(speech.speaker(1)).isEqualTo(Words.NONE);
  }

  @Test
  void paragraphsThatAskAndAnswerInTurnAreAnInterview() {
    String text =
        "Who left? \n I did. \n Why did you? \n I had to. \n Where to? \n Home. \n Alone? \n Yes.";
    Speech speech = new Speech(new Words(withoutTrees(text)));

    assertThat(speech.isInterview()).isTrue();
    assertThat(speech.isQuestion(0)).isTrue();
    assertThat(speech.isQuestion(3)).isFalse();
    assertThat(speech.turn(3)).isEqualTo(speech.turn(0) + 1);
  }

  private static Document withoutTrees(String text) {
    return Documents.tokenized(text).with(Documents.layer(Layers.DEPENDENCIES, List.of()));
  }
}
