package org.parallax.app.evaluate.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.MentionKind;
import org.parallax.app.evaluate.Score;
import org.parallax.testkit.MarkedText;

class MentionScorerTest {

  private final MentionScorer scorer = new MentionScorer();

  /**
   * Three gold, three predicted, one the same, one only overlapping, one of another entity: by hand
   * 1/3 and 2/3.
   */
  @Test
  void exactAndOverlappingMatchesAreCountedApart() {
    score(
        "The [Kremlin]{RU metonym} waits, [Washington]{US metonym} acts, [Iran]{IR name} watches.",
        "[The Kremlin]{RU metonym} waits, [Washington]{RU metonym} acts, [Iran]{IR name} watches.");

    assertThat(scorer.exact()).isEqualTo(new Score(1, 3, 3));
    assertThat(scorer.loose()).isEqualTo(new Score(2, 3, 3));
    assertThat(scorer.loose().f1()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(scorer.byEntity().get("US")).isEqualTo(new Score(0, 0, 1));
    assertThat(scorer.byEntity().get("RU")).isEqualTo(new Score(1, 2, 1));
  }

  @Test
  void oneLongPredictionDoesNotFindTwoMentions() {
    score("[Iran]{IR name} and [Iran]{IR name}", "[Iran and Iran]{IR name}");

    assertThat(scorer.loose()).isEqualTo(new Score(1, 1, 2));
  }

  @Test
  void theKindIsScoredApart() {
    score("[Tehran]{IR metonym} and [it]{IR pronoun}", "[Tehran]{IR name} and [it]{IR pronoun}");

    assertThat(scorer.loose()).isEqualTo(new Score(2, 2, 2));
    assertThat(scorer.kindAccuracy()).isEqualTo(0.5);
    assertThat(scorer.byKind()).containsEntry(MentionKind.METONYM, new Score(1, 0, 1));
  }

  @Test
  void whatReadersDisagreeOnIsNeitherCreditedNorBlamed() {
    String text = "[Iran]{IR name} waits and [its neighbour]{IR description} acts.";
    scorer.add(
        mentions("[Iran]{IR name} waits and its neighbour acts."),
        mentions("Iran waits and [its neighbour]{IR description} acts."),
        mentions(text));

    assertThat(scorer.loose()).isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void nothingAtAllIsNoPerfectScore() {
    score("Nobody is there.", "Nobody is there.");

    assertThat(scorer.loose().f1()).isZero();
  }

  private void score(String gold, String predicted) {
    scorer.add(mentions(gold), mentions(predicted));
  }

  private static List<LabelledMention> mentions(String notation) {
    return MarkedText.parse(notation).marks().stream()
        .map(
            mark ->
                new LabelledMention(
                    mark.span(),
                    mark.label(0),
                    MentionKind.valueOf(mark.label(1).toUpperCase(Locale.ROOT))))
        .toList();
  }
}
