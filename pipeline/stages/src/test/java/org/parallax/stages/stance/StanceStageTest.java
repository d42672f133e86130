package org.parallax.stages.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Stance;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageSettings;
import org.parallax.testkit.Documents;

final class StanceStageTest {

  private static final Stage STAGE = stage();

  private static Stage stage() {
    StanceStageFactory factory = new StanceStageFactory();
    return factory.create(StageSettings.defaultsOf(factory));
  }

  private static List<Stance> stances(Document document) throws Exception {
    return STAGE
        .annotate(document, StageContext.SILENT)
        .layers()
        .getOrDefault(Layers.STANCES, List.of())
        .stream()
        .map(Stance.class::cast)
        .toList();
  }

  private static Stance stance(Document document, String entity) throws Exception {
    return stances(document).stream()
        .filter(stance -> stance.entity().equals(entity))
        .findFirst()
        .orElseThrow();
  }

  private static Document clause(String subject, String verb, String object) {
    return Documents.parsed(
        """
        %s PROPN %s 2 nsubj A:name
        %s VERB %s 0 root
        %s PROPN %s 2 obj B:name
        . PUNCT . 2 punct
        """
            .formatted(subject, subject, verb, lemma(verb), object, object));
  }

  private static String lemma(String verb) {
    return verb.endsWith("ed") ? verb.substring(0, verb.length() - 2) : verb;
  }

  @Test
  void whoAttacksLooksBadAndWhoIsAttackedDoesNot() throws Exception {
    Document document = clause("Varland", "attacked", "Osten");
    assertThat(stance(document, "A").polarity()).contains(Polarity.UNFAVOURABLE);
    assertThat(stance(document, "B").expectation())
        .isGreaterThan(stance(document, "A").expectation() + 0.3);
  }

  @Test
  void swappingAgentAndPatientSwapsTheirStances() throws Exception {
    Document there = clause("Varland", "condemned", "Osten");
    Document back = clause("Osten", "condemned", "Varland");
    assertThat(stance(there, "B").polarity()).contains(Polarity.UNFAVOURABLE);
    assertThat(stance(back, "B").expectation()).isEqualTo(stance(there, "B").expectation());
    assertThat(stance(there, "A").expectation()).isGreaterThan(stance(there, "B").expectation());
  }

  @Test
  void namesDoNotMatter() throws Exception {
    for (String name : List.of("Russia", "Iran", "Belgium", "Ruritania")) {
      assertThat(stance(clause(name, "attacked", "Osten"), "A").expectation())
          .isEqualTo(stance(clause("Varland", "attacked", "Osten"), "A").expectation());
    }
  }

  @Test
  void negationTurnsAVirtueRound() throws Exception {
    Document plain =
        Documents.parsed(
            """
            Varland PROPN Varland 2 nsubj A:name
            protected VERB protect 0 root
            the DET the 4 det
            villagers NOUN villager 2 obj
            """);
    Document denied =
        Documents.parsed(
            """
            Varland PROPN Varland 4 nsubj A:name
            did AUX do 4 aux
            not PART not 4 advmod
            protect VERB protect 0 root
            the DET the 6 det
            villagers NOUN villager 4 obj
            """);
    Document failed =
        Documents.parsed(
            """
            Varland PROPN Varland 2 nsubj A:name
            failed VERB fail 0 root
            to PART to 4 mark
            protect VERB protect 2 xcomp
            the DET the 6 det
            villagers NOUN villager 4 obj
            """);
    assertThat(stance(plain, "A").polarity()).contains(Polarity.FAVOURABLE);
    assertThat(stance(denied, "A").polarity()).contains(Polarity.UNFAVOURABLE);
    assertThat(stance(failed, "A").polarity()).contains(Polarity.UNFAVOURABLE);
  }

  @Test
  void passiveVoiceKeepsTheAgent() throws Exception {
    Document document =
        Documents.parsed(
            """
            Osten PROPN Osten 3 nsubj:pass B:name
            was AUX be 3 aux:pass
            betrayed VERB betray 0 root
            by ADP by 5 case
            Varland PROPN Varland 3 obl A:name
            """);
    assertThat(stance(document, "A").polarity()).contains(Polarity.UNFAVOURABLE);
    assertThat(stance(document, "B").expectation())
        .isGreaterThan(stance(document, "A").expectation());
  }

  @Test
  void whatIsSaidOfTheTroopsIsSaidOfTheState() throws Exception {
    Document document =
        Documents.parsed(
            """
            Varland PROPN Varland 3 nmod:poss A:name
            's PART 's 1 case
            army NOUN army 4 nsubj
            massacred VERB massacre 0 root
            villagers NOUN villager 4 obj
            """);
    assertThat(stance(document, "A").polarity()).contains(Polarity.UNFAVOURABLE);
  }

  @Test
  void unlikeSetsOneAgainstTheOther() throws Exception {
    Document document =
        Documents.parsed(
            """
            Unlike ADP unlike 2 case
            Osten PROPN Osten 5 obl B:name
            , PUNCT , 5 punct
            Varland PROPN Varland 5 nsubj A:name
            keeps VERB keep 0 root
            its PRON its 7 nmod:poss
            word NOUN word 5 obj
            """);
    assertThat(stance(document, "A").expectation()).isGreaterThan(0.2);
    assertThat(stance(document, "B").expectation())
        .isLessThan(stance(document, "A").expectation() - 0.3);
  }

  @Test
  void evidencePointsAtTheWordsThatDecided() throws Exception {
    Document document = clause("Varland", "attacked", "Osten");
    assertThat(stance(document, "A").evidence())
        .extracting(span -> span.of(document.text()))
        .containsExactly("attacked");
  }

  @Test
  void worksWithoutATree() throws Exception {
    Document document =
        Documents.mentioning("[Varland]{A} brutally attacked [Osten]{B} in the night.");
    assertThat(stances(document)).extracting(Stance::entity).containsExactly("A", "B");
    assertThat(stances(document))
        .allSatisfy(
            stance ->
                assertThat(stance.pNegative() + stance.pNeutral() + stance.pPositive())
                    .isBetween(0.999999, 1.000001));
  }

  @Test
  void nothingMentionedGivesNothing() throws Exception {
    assertThat(stances(Documents.mentioning("It rained."))).isEmpty();
  }

  @Test
  void aSentenceOfManyThousandWordsIsReadAroundTheMention() throws Exception {
    String text = "the villagers fled and ".repeat(5_000) + "[Varland]{A} attacked them";
    assertThat(stances(Documents.mentioning(text))).hasSize(1);
  }
}
