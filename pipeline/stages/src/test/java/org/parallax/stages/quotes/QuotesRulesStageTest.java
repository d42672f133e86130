package org.parallax.stages.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.annotation.ChainMention;
import org.parallax.api.annotation.CoreferenceChain;
import org.parallax.api.annotation.MentionForm;
import org.parallax.api.annotation.Quote;
import org.parallax.api.annotation.VoiceAttribution;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageResult;
import org.parallax.api.text.Span;
import org.parallax.models.lexicon.CueLexicon;
import org.parallax.testkit.Documents;
import org.parallax.testkit.MarkedText;

/**
 * Expectations stand in the text: {@code [words]{quote kind speaker}}, the speaker an entity, or
 * the words that name it with {@code _} for spaces, or {@code -} for nobody.
 */
class QuotesRulesStageTest {
  private final CueLexicon lexicon;

  QuotesRulesStageTest() throws IOException {
    lexicon = CueLexicon.load();
  }

  private StageResult run(Document document) {
    return new QuotesRulesStage(lexicon).annotate(document, StageContext.SILENT);
  }

  private List<Quote> quotes(Document document) {
    return run(document).layers().getOrDefault(Layers.QUOTES, List.of()).stream()
        .map(Quote.class::cast)
        .toList();
  }

  private void assertQuotes(String notation) {
    MarkedText expected = MarkedText.parse(notation);
    Document document = Tagged.of(expected, lexicon);
    List<MarkedText.Mark> marks = new ArrayList<>();
    expected.marks().stream().filter(mark -> !mark.label(0).equals("quote")).forEach(marks::add);
    for (Quote quote : quotes(document)) {
      String speaker = quote.speakerEntity().or(quote::speaker).orElse("-").replace(' ', '_');
      marks.add(new MarkedText.Mark(quote.span(), List.of("quote", quote.kind().label(), speaker)));
    }
    marks.sort(
        Comparator.comparingInt((MarkedText.Mark mark) -> mark.span().begin())
            .thenComparing(mark -> -mark.span().end()));
    assertThat(new MarkedText(document.text(), marks).print()).isEqualTo(notation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the speaker after, before, amid
        "[“The pass is shut,”]{quote direct the_shepherd} said the shepherd.",
        "[“The pass is shut,”]{quote direct the_shepherd} the shepherd said.",
        "The shepherd said: [“The pass is shut.”]{quote direct The_shepherd}",
        "[“The pass,”]{quote direct the_shepherd} the shepherd said, [“is shut.”]{quote direct the_shepherd}",
        "[\"The pass is shut,\"]{quote direct the_shepherd} the shepherd said. [\"Nobody came.\"]{quote direct the_shepherd}",
        // more than one sentence inside the marks
        "[“The pass is shut. Nobody came,”]{quote direct the_shepherd} the shepherd said.",
        "[“Why now?”]{quote direct she} she asked.",
        // goes on in the next paragraph
        "[“The pass is shut.]{quote direct the_shepherd}\n[“Nobody came,”]{quote direct the_shepherd} the shepherd said.",
        "The shepherd said the pass was shut.\n[“Nobody came through the snow.”]{quote direct The_shepherd}",
      })
  void directSpeech(String notation) {
    if (notation.startsWith("The shepherd said the pass")) {
      notation =
          notation.replace("the pass was shut", "[the pass was shut]{quote indirect The_shepherd}");
    }
    assertQuotes(notation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Moscow]{RU metonym} said [that the pass was safe]{quote indirect RU}.",
        "[Moscow]{RU metonym} believes [that [Tehran]{IR metonym} would wait]{quote indirect RU}.",
        "According to [Tehran]{IR metonym}, [the pass was safe]{quote indirect IR}.",
        "[The pass was safe]{quote indirect IR}, according to [Tehran]{IR metonym}.",
        "[The pass]{quote indirect RU}, [Moscow]{RU metonym} said, [was safe]{quote indirect RU}.",
        "In March, [Moscow]{RU metonym} said [the pass was safe]{quote indirect RU}.",
        "[Moscow]{RU metonym} rejected [[Tehran]{IR metonym}'s claim [that the pass was safe]{quote indirect IR}]{quote indirect RU}.",
        "A [Kremlin]{RU metonym} spokesman warned [that the pass would fall]{quote indirect RU}.",
        "A former [Russian]{RU adjective} diplomat said [that the pass was safe]{quote indirect A_former_Russian_diplomat}.",
        "[Russian]{RU adjective} officials argue [that the pass was safe]{quote indirect RU}.",
        "[The United States]{US name} urged [[Iran]{IR name} to wait]{quote indirect US}.",
        "The chair of a club in Washington said [that [Iran]{IR name} would wait]{quote indirect The_chair_of_a_club_in_Washington}.",
        "The villagers were told [that the pass was safe]{quote indirect -}.",
      })
  void indirectSpeech(String notation) {
    assertQuotes(notation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Moscow]{RU metonym} said [that the pass was “a grave matter”]{quote mixed RU}.",
        "[Moscow]{RU metonym} warned [that the pass was \"open in every season\"]{quote mixed RU}, and [Iran]{IR name} turned away.",
        "[The pass was “a grave matter,”]{quote mixed RU} [Moscow]{RU metonym} said.",
        "The old general smiled and would not sleep until [“every last stone was back in place”]{quote mixed The_old_general}.",
      })
  void mixedSpeech(String notation) {
    assertQuotes(notation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The “experts” of [Moscow]{RU metonym} went home.",
        "The so-called “corridor” ran along the river.",
        "His essay “Why Mountains Matter Most” shook the town.",
        "I think that [Moscow]{RU metonym} was late.",
        "We say that [Moscow]{RU metonym} was late.",
        "The soldiers' claim was never filed.",
        "[Moscow]{RU metonym} gave no statement.",
      })
  void theAuthorsOwnWords(String notation) {
    assertQuotes(notation);
  }

  private List<String> voices(Document document) {
    List<String> found = new ArrayList<>();
    for (Object item : run(document).layers().getOrDefault(Layers.VOICES, List.of())) {
      VoiceAttribution voice = (VoiceAttribution) item;
      String holder = voice.holder().orElse("-");
      found.add(
          String.join(
              " ",
              Integer.toString(voice.sentence()),
              voice.entity(),
              voice.voice().label(),
              holder));
    }
    return found;
  }

  private List<String> voices(String notation) {
    return voices(Tagged.of(MarkedText.parse(notation), lexicon));
  }

  @Test
  void anEntityInsideTheReportedWordsIsSpokenOfByTheSpeaker() {
    assertThat(voices("[Moscow]{RU} said that [Tehran]{IR} would wait."))
        .containsExactly("0 IR quoted RU", "0 RU author -");
  }

  @Test
  void anEntityOutsideTheReportedWordsIsSpokenOfByTheAuthor() {
    assertThat(voices("[Iran]{IR} said that [Iran]{IR} would wait."))
        .containsExactly("0 IR author -");
  }

  @Test
  void theInnermostSpeakerHoldsTheView() {
    assertThat(voices("[Moscow]{RU} rejected [Tehran]{IR}'s claim that [Washington]{US} was late."))
        .containsExactly("0 IR quoted RU", "0 RU author -", "0 US quoted IR");
  }

  @Test
  void anUnnamedSpeakerIsStillNotTheAuthor() {
    assertThat(voices("The villagers were told that [Moscow]{RU} would return."))
        .containsExactly("0 RU quoted -");
  }

  @Test
  void scareQuotesLeaveTheVoiceToTheAuthor() {
    assertThat(voices("The “friends” of [Moscow]{RU} went home.")).containsExactly("0 RU author -");
  }

  @Test
  void treesGiveTheSpeakerAndTheExtentOfWhatWasSaid() {
    Document document =
        Documents.parsed(
            """
            Ruritania PROPN Ruritania 2  nsubj RU:name
            said      VERB  say       0  root
            that      SCONJ that      5  mark
            Iran      PROPN Iran      5  nsubj IR:name
            waited    VERB  wait      2  ccomp
            and       CCONJ and       7  cc
            left      VERB  leave     2  conj
            .         PUNCT .         2  punct
            """);
    assertThat(quotes(document))
        .singleElement()
        .satisfies(
            quote -> {
              assertThat(quote.span().of(document.text())).isEqualTo("that Iran waited");
              assertThat(quote.speakerEntity()).contains("RU");
              assertThat(quote.cue()).contains("said");
            });
  }

  @Test
  void aPassiveCueSpeaksThroughItsAgent() {
    Document document =
        Documents.parsed(
            """
            Villagers NOUN  villager  3 nsubj:pass
            were      AUX   be        3 aux:pass
            told      VERB  tell      0 root
            by        ADP   by        5 case
            Ruritania PROPN Ruritania 3 obl RU:name
            that      SCONJ that      8 mark
            Iran      PROPN Iran      8 nsubj IR:name
            waited    VERB  wait      3 ccomp
            .         PUNCT .         3 punct
            """);
    assertThat(voices(document)).containsExactly("0 IR quoted RU", "0 RU author -");
  }

  @Test
  void aPronounSpeaksForWhatItStandsFor() {
    Document document =
        Documents.mentioning(
            "[Moscow]{RU metonym} waited. [It]{RU pronoun} said that [Iran]{IR} left.");
    assertThat(voices(document)).contains("1 IR quoted RU");
  }

  @Test
  void anUnlinkedPronounIsResolvedThroughItsChain() {
    Document document =
        Documents.mentioning("[Moscow]{RU metonym} waited. It said that [Iran]{IR} left.");
    List<ChainMention> mentions =
        List.of(
            new ChainMention(new Span(0, 6), 0, 0, MentionForm.NAME),
            new ChainMention(new Span(15, 17), 1, 3, MentionForm.PRONOUN));
    Document resolved =
        document.with(
            Documents.layer(Layers.COREFERENCE, List.of(new CoreferenceChain(0, mentions, 0))));
    assertThat(quotes(resolved))
        .singleElement()
        .satisfies(
            quote -> {
              assertThat(quote.speaker()).contains("It");
              assertThat(quote.speakerEntity()).contains("RU");
            });
    assertThat(voices(resolved)).contains("1 IR quoted RU");
  }

  @Test
  void noTextBreaksIt() {
    String[] pieces = {
      "“",
      "”",
      "\"",
      "'",
      "‘",
      "’",
      "''",
      ".",
      ",",
      ":",
      "—",
      "\n",
      " said ",
      " that ",
      "Moscow",
      " according to ",
      " he ",
      " claim ",
      " 😀 ",
      " שלום ",
      " told ",
      "?",
      " the road was shut ",
      " "
    };
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(24); piece > 0; piece--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Document document = Tagged.of(new MarkedText(text.toString(), List.of()), lexicon);
      for (Quote quote : quotes(document)) {
        assertThat(quote.span().of(document.text())).as(text.toString()).isNotBlank();
        assertThat(document.get(Layers.SENTENCES).get(quote.sentence()).span().end())
            .as(text.toString())
            .isGreaterThan(quote.span().begin());
      }
    }
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(quotes(Documents.tokenized(""))).isEmpty();
    assertThat(quotes(Documents.tokenized("“”"))).isEmpty();
    assertThat(quotes(Documents.tokenized("\""))).as("one mark and nothing else").isEmpty();
  }
}
