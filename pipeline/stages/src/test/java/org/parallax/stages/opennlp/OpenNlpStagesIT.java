package org.parallax.stages.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.LanguageGuess;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Token;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageSettings;
import org.parallax.api.text.Span;
import org.parallax.stages.StageChain;
import org.parallax.testkit.Articles;
import org.parallax.testkit.Documents;

class OpenNlpStagesIT {

  private static StageChain languages;
  private static StageChain segments;

  @BeforeAll
  static void load() throws Exception {
    languages = StageChain.of(new OpenNlpLanguageStageFactory());
    segments = StageChain.of(new OpenNlpSegmentStageFactory());
  }

  private static Document document(String text, Zone zone) {
    List<ZonedSpan> zones =
        text.isBlank()
            ? List.of()
            : List.of(new ZonedSpan(new Span(0, text.stripTrailing().length()), zone, "test"));
    return Document.of(Articles.of(text)).with(Documents.layer(Layers.ZONES, zones));
  }

  private static String languageOf(String text) throws Exception {
    List<LanguageGuess> guesses =
        languages.annotate(document(text, Zone.BODY)).get(Layers.LANGUAGE);
    assertThat(guesses).hasSize(1);
    return guesses.get(0).language();
  }

  @Test
  void allModelsAreInPlace() {
    for (StageFactory factory :
        List.of(new OpenNlpLanguageStageFactory(), new OpenNlpSegmentStageFactory())) {
      assertThat(factory.modelProblems(StageSettings.defaultsOf(factory))).isEmpty();
    }
  }

  @Test
  void englishGoesOn() throws Exception {
    assertThat(
            languageOf(
                "The council of Zenda met on Tuesday and agreed to lend the old crane to its"
                    + " neighbours, who had asked for it twice this year."))
        .isEqualTo("eng");
  }

  @Test
  void englishFullOfForeignNamesIsEnglish() throws Exception {
    assertThat(
            languageOf(
                "Ilmari Väinölä and Aşkın Öztürk met Nguyễn Văn Thành in Łódź before they left for"
                    + " Nakhchivan; Széchenyi stayed behind with Mkrtchyan and the others."))
        .isEqualTo("eng");
  }

  @Test
  void anotherLanguageIsLeftOutWithItsName() throws Exception {
    assertThat(
            languageOf(
                "Le conseil de la ville s'est réuni mardi soir et a décidé de prêter la vieille"
                    + " grue à ses voisins, qui l'avaient demandée deux fois cette année."))
        .isEqualTo("fra");
    assertThat(languages.warnings()).contains("its language is fra, not English");
  }

  @Test
  void tooLittleTextIsUndeterminedAndGoesOn() throws Exception {
    assertThat(languageOf("Rain falls.")).isEqualTo("und");
    assertThat(languageOf("")).isEqualTo("und");
    assertThat(languages.warnings()).anySatisfy(what -> assertThat(what).startsWith("PX307"));
  }

  @Test
  void furnitureDoesNotDecideTheLanguage() throws Exception {
    Document furniture =
        document(
            "Partagez cet article avec vos amis et abonnez-vous maintenant à notre lettre",
            Zone.FURNITURE);

    assertThat(languages.annotate(furniture).get(Layers.LANGUAGE).get(0).language())
        .isEqualTo("und");
  }

  @Test
  void sentencesAndTokensHaveUniversalTagsAndLemmas() throws Exception {
    String text =
        "Rain stops\n\nThe Ruritanian-led envoys praised Zenda’s navy—twice. They “were” glad.";
    Document document = segments.annotate(document(text, Zone.BODY));

    assertThat(document.get(Layers.SENTENCES))
        .extracting(Sentence::span)
        .extracting(document.article()::words)
        .containsExactly(
            "Rain stops",
            "The Ruritanian-led envoys praised Zenda’s navy—twice.",
            "They “were” glad.");
    assertThat(document.get(Layers.TOKENS))
        .extracting(Token::span)
        .extracting(document.article()::words)
        .containsSequence("Ruritanian", "-", "led")
        .containsSequence("Zenda", "’s", "navy", "—", "twice");
    assertThat(document.get(Layers.TOKENS))
        .filteredOn(token -> token.lemma().equals("praise"))
        .extracting(Token::pos)
        .containsExactly(PartOfSpeech.VERB);
  }

  @Test
  void oddTextKeepsItsPlaces() throws Exception {
    String text = "The envoy (שלום עולם) saw 😀 and left. \ud83d It did not reply.";
    Document document = segments.annotate(document(text, Zone.BODY));

    assertThat(document.get(Layers.TOKENS))
        .extracting(Token::span)
        .extracting(document.article()::words)
        .contains("😀", "שלום", "reply");
  }
}
