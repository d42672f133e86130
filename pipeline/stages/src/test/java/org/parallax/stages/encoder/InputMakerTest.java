package org.parallax.stages.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.api.text.Span;
import org.parallax.models.encoder.EncoderInput;
import org.parallax.models.encoder.WordPiece;

class InputMakerTest {

  private static final List<String> WORDS =
      List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "b", "c", "d", ".");
  private static final int CLS = 2;
  private static final int SEP = 3;
  private static final int A = 4;
  private static final int B = 5;
  private static final int C = 6;

  private static InputMaker maker(int length, int context) {
    return new InputMaker(WordPiece.of(WORDS), length, context);
  }

  private static TargetSentence sentence(String text, String before, Map<String, Span> targets) {
    TreeMap<String, List<Span>> spans = new TreeMap<>();
    targets.forEach((entity, span) -> spans.put(entity, List.of(span)));
    return new TargetSentence(0, text, before, spans);
  }

  @Test
  void theSentenceComesFirstAndThenTheEndOfTheOneBefore() {
    InputMaker.Prepared prepared =
        maker(10, 2)
            .prepare(sentence("a b.", "d c a", Map.of("X", new Span(0, 1), "Y", new Span(2, 3))));
    InputMaker.Window window = prepared.windows().get(0);
    assertThat(prepared.windows()).hasSize(1);
    assertThat(window.input().ids()).containsExactly(CLS, A, B, 8, SEP, C, A, SEP);
    assertThat(window.input().types()).containsExactly(0, 0, 0, 0, 0, 1, 1, 1);
    assertThat(window.entities()).containsExactly("X", "Y");
    assertThat(window.input().marks()).containsExactly(List.of(1), List.of(2));
  }

  @Test
  void contextGivesWayToTheSentence() {
    EncoderInput input =
        maker(7, 5)
            .prepare(sentence("a b c a", "d d d d", Map.of("X", new Span(0, 1))))
            .windows()
            .get(0)
            .input();
    assertThat(input.ids()).containsExactly(CLS, A, B, C, A, SEP);
    assertThat(input.types()).containsOnly(0);
  }

  @Test
  void aLongSentenceIsLookedAtAroundEachMention() {
    String text = "a " + "b ".repeat(30) + "c " + "b ".repeat(30) + "d";
    int c = text.indexOf('c');
    InputMaker.Prepared prepared =
        maker(12, 4)
            .prepare(
                sentence(
                    text,
                    "d",
                    Map.of(
                        "first", new Span(0, 1),
                        "last", new Span(text.length() - 1, text.length()),
                        "middle", new Span(c, c + 1))));
    assertThat(prepared.pieces()).isEqualTo(63);
    assertThat(prepared.windows())
        .extracting(InputMaker.Window::entities)
        .containsExactly(List.of("first"), List.of("middle"), List.of("last"));
    for (InputMaker.Window window : prepared.windows()) {
      assertThat(window.input().ids()).hasSize(12);
      int mark = window.input().marks().get(0).get(0);
      assertThat(window.input().ids().get(mark)).isNotEqualTo(B);
    }
    assertThat(prepared.windows().get(1).input().marks()).containsExactly(List.of(3));
  }

  @Test
  void anEntityFarApartInALongSentenceHasAWindowForEachPlaceUpToALimit() {
    String text = ("a " + "b ".repeat(20)).repeat(20);
    List<Span> mentions = new ArrayList<>();
    for (int at = text.indexOf('a'); at >= 0; at = text.indexOf('a', at + 1)) {
      mentions.add(new Span(at, at + 1));
    }
    TreeMap<String, List<Span>> targets = new TreeMap<>(Map.of("X", mentions));
    assertThat(maker(12, 4).prepare(new TargetSentence(0, text, "", targets)).windows())
        .hasSize(InputMaker.MOST_WINDOWS);
  }

  @Test
  void manyEntitiesOfASentenceAreAskedAboutInTurn() {
    TreeMap<String, List<Span>> targets = new TreeMap<>();
    for (int entity = 0; entity < 40; entity++) {
      targets.put("e" + entity, List.of(new Span(0, 1)));
    }
    List<InputMaker.Window> windows =
        maker(12, 4).prepare(new TargetSentence(0, "a b", "", targets)).windows();
    assertThat(windows).extracting(window -> window.entities().size()).containsExactly(16, 16, 8);
  }

  @Test
  void whatTheVocabularyDoesNotKnowIsNotRead() {
    InputMaker maker = maker(12, 4);
    InputMaker.Prepared unknown =
        maker.prepare(sentence("ꔀꔁ ꔂꔃ a.", "", Map.of("X", new Span(0, 2))));
    InputMaker.Prepared known = maker.prepare(sentence("ꔀꔁ b a.", "", Map.of("X", new Span(0, 2))));
    assertThat(unknown.isRead()).isFalse();
    assertThat(unknown.windows()).isEmpty();
    assertThat(known.isRead()).isTrue();
  }

  @Test
  void aMentionWithoutAnyPieceIsNotAskedAbout() {
    InputMaker.Prepared prepared =
        maker(12, 4)
            .prepare(sentence("a \u200b b", "", Map.of("X", new Span(2, 3), "Y", new Span(4, 5))));
    assertThat(prepared.windows().get(0).entities()).containsExactly("Y");
  }
}
