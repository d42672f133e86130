package org.parallax.stages.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.NameShift;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Role;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Voice;
import org.parallax.api.annotation.Zone;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layer;
import org.parallax.api.document.Layers;
import org.parallax.api.document.Provenance;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageResult;
import org.parallax.api.text.Article;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.Span;
import org.parallax.models.encoder.EncoderInput;
import org.parallax.models.encoder.EncoderSheet;
import org.parallax.models.encoder.TargetAnswer;
import org.parallax.models.encoder.WordPiece;

class TreatmentStageTest {

  private static final List<String> WORDS =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "russia", "iran", "good", "bad", "is", ".", "china",
          "france", "israel", "india", "turkey", "ukraine", "america", "moscow");
  private static final int GOOD = 6;
  private static final int BAD = 7;
  private static final int CHINA = 10;
  private static final EncoderSheet SHEET =
      new EncoderSheet(
          List.of(Polarity.values()),
          List.of(Role.values()),
          List.of(Frame.values()),
          List.of(Voice.values()),
          1,
          1,
          1,
          1,
          0.5,
          0.5,
          Collections.nCopies(Frame.values().length, 0.5),
          32,
          8);

  /** Takes the side of the word after next, whoever is meant; and thinks ill of one name. */
  private static List<TargetAnswer> answer(List<EncoderInput> batch) {
    List<TargetAnswer> answers = new ArrayList<>();
    for (EncoderInput input : batch) {
      for (List<Integer> marks : input.marks()) {
        int next = input.ids().get(Math.min(marks.get(0) + 2, input.ids().size() - 1));
        double good = next == GOOD ? 0.8 : next == BAD ? 0.1 : 0.3;
        double bad = next == BAD ? 0.8 : next == GOOD ? 0.1 : 0.3;
        if (input.ids().get(marks.get(0)) == CHINA) {
          good -= 0.09;
          bad += 0.09;
        }
        List<Double> roles = new ArrayList<>(Collections.nCopies(Role.values().length, 0.0));
        roles.set(List.of(Role.values()).indexOf(Role.CRITIC), 0.6);
        roles.set(List.of(Role.values()).indexOf(Role.NONE), 0.4);
        List<Double> frames = new ArrayList<>(Collections.nCopies(Frame.values().length, 0.1));
        frames.set(List.of(Frame.values()).indexOf(Frame.ECONOMIC), 0.6);
        frames.set(List.of(Frame.values()).indexOf(Frame.HEALTH), 0.9);
        frames.set(List.of(Frame.values()).indexOf(Frame.POLICY), 0.7);
        answers.add(
            new TargetAnswer(
                List.of(bad, 1 - good - bad, good), roles, frames, List.of(0.25, 0.75)));
      }
    }
    return answers;
  }

  private static TreatmentStage stage(double check) {
    TargetReader reader =
        new TargetReader(
            new InputMaker(WordPiece.of(WORDS), SHEET.length(), SHEET.context()),
            TreatmentStageTest::answer);
    return new TreatmentStage(
        reader,
        SHEET,
        check > 0 ? Optional.of(new NameCheck(reader, StateNames.load(), check)) : Optional.empty(),
        () -> {});
  }

  private static Document document(String... sentences) {
    String text = String.join(" ", sentences);
    List<Sentence> layer = new ArrayList<>();
    List<EntityMention> mentions = new ArrayList<>();
    int begin = 0;
    for (String sentence : sentences) {
      layer.add(new Sentence(layer.size(), new Span(begin, begin + sentence.length()), Zone.BODY));
      for (String name : List.of("Russia", "Iran", "ꔀꔁ")) {
        int at = sentence.indexOf(name);
        if (at >= 0) {
          mentions.add(
              new EntityMention(
                  mentions.size(),
                  new Span(begin + at, begin + at + name.length()),
                  layer.size() - 1,
                  name.equals("Russia") ? "RU" : name.equals("Iran") ? "IR" : "vai",
                  MentionKind.NAME,
                  "test",
                  1));
        }
      }
      begin += sentence.length() + 1;
    }
    Provenance provenance = new Provenance("test", "1", "", List.of());
    Article article = Article.ofPlainText("a", "s", "a.txt", text, "", ArticleMetadata.UNKNOWN);
    return Document.of(article)
        .with(new Layer<>(Layers.SENTENCES, layer, provenance))
        .with(new Layer<>(Layers.MENTIONS, mentions, provenance));
  }

  private static List<TargetReading> readings(StageResult result) {
    return items(result, TargetReading.class).toList();
  }

  private static <T> Stream<T> items(StageResult result, Class<T> type) {
    return result.layers().values().stream()
        .flatMap(List::stream)
        .filter(type::isInstance)
        .map(type::cast);
  }

  @Test
  void severalEntitiesOfASentenceAreToldApart() throws InterruptedException {
    StageResult result =
        stage(0)
            .annotate(
                document("Russia is good. ", "Iran is bad. Russia is good."), StageContext.SILENT);
    assertThat(readings(result))
        .extracting(TargetReading::sentence, TargetReading::entity, r -> r.polarity().orElseThrow())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, "RU", Polarity.FAVOURABLE),
            org.assertj.core.groups.Tuple.tuple(1, "IR", Polarity.UNFAVOURABLE),
            org.assertj.core.groups.Tuple.tuple(1, "RU", Polarity.FAVOURABLE));
  }

  @Test
  void whatDoesNotDecideStaysUndecided() throws InterruptedException {
    TargetReading reading =
        readings(stage(0).annotate(document("Russia is Moscow."), StageContext.SILENT)).get(0);
    assertThat(reading.polarity()).isEmpty();
    assertThat(reading.pNegative() + reading.pNeutral() + reading.pPositive()).isEqualTo(1);
    assertThat(reading.role()).contains(Role.CRITIC);
    assertThat(reading.frames())
        .extracting(TargetReading.FrameReading::frame)
        .containsExactly(Frame.HEALTH, Frame.POLICY);
    assertThat(reading.pQuoted()).isEqualTo(0.75);
  }

  @Test
  void unknownScriptIsToldAndNothingIsSaidOfIt() throws InterruptedException {
    List<String> told = new ArrayList<>();
    StageResult result =
        stage(0)
            .annotate(
                document("Russia is good.", "ꔀꔁ ꔂꔃ ꔄꔅ."),
                (problem, what, remedy) -> told.add(problem + " " + what));
    assertThat(readings(result)).extracting(TargetReading::entity).containsExactly("RU");
    assertThat(told)
        .singleElement()
        .asString()
        .startsWith(Problem.STAGE_NOTE + " sentence 1")
        .contains("vocabulary");
  }

  @Test
  void aSentenceBeyondTheWindowIsReadAroundItsMentionsAndToldSo() throws InterruptedException {
    List<String> told = new ArrayList<>();
    StageResult result =
        stage(0)
            .annotate(
                document("Russia is good " + "is ".repeat(5000) + "Iran is bad."),
                (problem, what, remedy) -> told.add(problem + " " + what));
    assertThat(readings(result))
        .extracting(reading -> reading.polarity().orElseThrow())
        .containsExactly(Polarity.UNFAVOURABLE, Polarity.FAVOURABLE);
    assertThat(told).singleElement().asString().startsWith("STAGE_CUT sentence 0 has 500");
  }

  @Test
  void theShiftIsThatOfTheNameTheNetworkMinds() throws InterruptedException {
    StageResult result =
        stage(9).annotate(document("Russia is good.", "Iran is bad."), StageContext.SILENT);
    List<NameShift> shifts = items(result, NameShift.class).toList();
    assertThat(shifts).extracting(NameShift::state).isEqualTo(StateNames.STATES);
    assertThat(shifts).allMatch(shift -> shift.sentences() == 2);
    assertThat(shifts.get(0).shift()).isCloseTo(-0.16, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(shifts.stream().mapToDouble(NameShift::shift).sum())
        .isCloseTo(0, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void anArticleWithoutAMentionHasNoReading() throws InterruptedException {
    StageResult result = stage(1).annotate(document("It is good."), StageContext.SILENT);
    assertThat(result.layers()).containsKeys(TargetReading.READINGS, Layers.NAME_SHIFTS);
    assertThat(result.layers().values()).allMatch(List::isEmpty);
  }
}
