package org.parallax.stages.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.document.Document;
import org.parallax.testkit.Documents;

class PhraseFinderTest {

  @Test
  void aPhraseHasItsModifiersAndNotItsPreposition() {
    assertThat(
            phrases(
                """
                Troops NOUN troop 2 nsubj
                left VERB leave 0 root
                for ADP for 6 case
                the DET the 6 det
                old ADJ old 6 amod
                port NOUN port 2 obl
                of ADP of 8 case
                Varna PROPN Varna 6 nmod
                . PUNCT . 2 punct
                """))
        .containsExactly("BARE Troops", "DEFINITE the old port of Varna", "NAME Varna");
  }

  @Test
  void aPossessorHasItsMark() {
    assertThat(
            phrases(
                """
                Norway PROPN Norway 3 nmod:poss
                's PART 's 1 case
                envoy NOUN envoy 4 nsubj
                left VERB leave 0 root
                her PRON her 6 nmod:poss
                post NOUN post 4 obj
                """))
        .containsExactly(
            "POSSESSED Norway's envoy", "NAME Norway's", "POSSESSED her post", "PERSONAL her");
  }

  @Test
  void aCoordinationIsAPhraseBesideItsParts() {
    assertThat(
            phrases(
                """
                Norway PROPN Norway 4 nsubj
                and CCONJ and 3 cc
                Sweden PROPN Sweden 1 conj
                agreed VERB agree 0 root
                """))
        .containsExactly("COORDINATION Norway and Sweden", "NAME Norway", "NAME Sweden");
  }

  @Test
  void whatIsSaidOfASubjectIsAPhraseWithoutIt() {
    assertThat(
            phrases(
                """
                Norway PROPN Norway 4 nsubj
                is AUX be 4 cop
                a DET a 4 det
                kingdom NOUN kingdom 0 root
                . PUNCT . 4 punct
                """))
        .containsExactly("NAME Norway", "INDEFINITE a kingdom");
  }

  @Test
  void apposedPhrasesAndClausesBelongToAPhrase() {
    assertThat(
            phrases(
                """
                Kari PROPN Kari 5 nsubj
                , PUNCT , 1 punct
                the DET the 4 det
                envoy NOUN envoy 1 appos
                left VERB leave 0 root
                """))
        .contains("NAME Kari, the envoy", "DEFINITE the envoy");
  }

  @Test
  void aNameInsideAnotherIsFoundWhereItStandsForItselfElsewhere() {
    assertThat(
            phrases(
                """
                Savage PROPN Savage 2 nsubj
                won VERB win 0 root
                the DET the 6 det
                Savage PROPN Savage 6 compound
                Love PROPN Love 6 compound
                Prize PROPN Prize 2 obj
                """))
        .containsExactly("NAME Savage", "NAME the Savage Love Prize", "NAME Savage");
  }

  @Test
  void theFormOfAPronounIsItsPerson() {
    assertThat(
            phrases(
                """
                I PRON I 2 nsubj
                told VERB tell 0 root
                you PRON you 2 iobj
                myself PRON myself 2 obl
                """))
        .containsExactly("FIRST_PERSON I", "SECOND_PERSON you", "FIRST_PERSON myself");
  }

  @Test
  void anItThatSpeaksOfNothingIsNoPhrase() {
    assertThat(
            phrases(
                """
                It PRON it 3 expl
                is AUX be 3 cop
                hard ADJ hard 0 root
                to PART to 5 mark
                see VERB see 3 csubj
                it PRON it 5 obj
                """))
        .containsExactly("PERSONAL it");
  }

  private static List<String> phrases(String table) {
    Document document = Documents.parsed(table);
    Words words = new Words(document);
    return PhraseFinder.find(words).stream()
        .map(
            phrase ->
                phrase.form() + " " + words.span(phrase.first(), phrase.last()).of(document.text()))
        .toList();
  }
}
