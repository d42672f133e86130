package org.parallax.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.compare.TestStory.sentences;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.Role;
import org.parallax.api.document.Document;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.Cell;
import org.parallax.api.story.CellVerdict;
import org.parallax.api.story.SentenceRef;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.VoiceScope;
import org.parallax.compare.TestStory;
import org.parallax.testkit.Articles;

class MakeCellsStepTest {

  @ParameterizedTest
  @CsvSource({
    // negative, neutral, positive, verdict
    "0, 4, 0, TOO_LITTLE",
    "4, 0, 0, TOO_LITTLE",
    "0, 5, 0, NEUTRAL",
    "5, 0, 0, UNFAVOURABLE",
    "0, 0, 5, FAVOURABLE",
    "2, 3, 0, NEUTRAL",
    "6, 10, 0, UNFAVOURABLE",
    "1, 10, 6, NEUTRAL",
    "1, 10, 9, FAVOURABLE",
    "4, 2, 4, MIXED",
    "2, 4, 2, MIXED",
    "7, 4, 3, MIXED",
    "3, 2, 1, MIXED",
    "2, 7, 4, NEUTRAL",
    "2, 8, 2, NEUTRAL",
    "30, 40, 10, UNFAVOURABLE",
  })
  void verdicts(int negative, int neutral, int positive, CellVerdict verdict) {
    Cell cell =
        cell(
            new TestStory()
                .target("RU")
                .article("a/1.txt", sentences("RU", negative, neutral, positive)),
            VoiceScope.ALL);

    assertThat(cell.verdict()).isEqualTo(verdict);
    assertThat(cell.negative()).isEqualTo(negative);
    assertThat(cell.neutral()).isEqualTo(neutral);
    assertThat(cell.positive()).isEqualTo(positive);
    assertThat(cell.stance().isPresent()).isEqualTo(verdict != CellVerdict.TOO_LITTLE);
  }

  @Test
  void undecidedSentencesAreEvidenceOfNothing() {
    String text = sentences("RU", 0, 0, 4) + "Here [Name]{RU name 9} acts. ".repeat(20);
    Cell cell = cell(new TestStory().target("RU").article("a/1.txt", text), VoiceScope.ALL);

    assertThat(cell.verdict()).isEqualTo(CellVerdict.TOO_LITTLE);
    assertThat(cell.negative() + cell.neutral() + cell.positive()).isEqualTo(4);
    assertThat(cell.sentences()).hasSize(24);
  }

  @Test
  void whatASourceQuotesIsKeptApartFromItsOwnVoice() {
    String both =
        sentences("RU", 5, 0, 0).replace(" -1}", " -1 author}")
            + sentences("RU", 0, 0, 5).replace(" 1}", " 1 quoted}");
    TestStory story = new TestStory().target("RU").article("a/1.txt", both);

    assertThat(cell(story, VoiceScope.AUTHOR).verdict()).isEqualTo(CellVerdict.UNFAVOURABLE);
    assertThat(cell(story, VoiceScope.QUOTED).verdict()).isEqualTo(CellVerdict.FAVOURABLE);
    assertThat(cell(story, VoiceScope.ALL).verdict()).isEqualTo(CellVerdict.MIXED);
    assertThat(cell(story, VoiceScope.ALL).sentences()).hasSize(10);
  }

  @Test
  void aSourceThatNeverMentionsATargetIsAFinding() {
    TestStory story =
        new TestStory().target("RU").article("a/1.txt", "[Graustark]{GR name 1} waits.");

    for (VoiceScope voice : VoiceScope.values()) {
      assertThat(cell(story, voice).verdict()).isEqualTo(CellVerdict.NOT_MENTIONED);
      assertThat(cell(story, voice).mentions()).isZero();
    }
  }

  @Test
  void aSourceThatWasNotReadIsNotSaidToBeSilent() {
    TestStory leftOut =
        new TestStory()
            .target("RU")
            .article("a/1.txt", "[Graustark]{GR name 1} waits.")
            .article("a/2.txt", sentences("RU", 6, 0, 0), ArticleStatus.LEFT_OUT);
    TestStory failed =
        new TestStory()
            .target("RU")
            .add(Document.of(Articles.of("a/1.txt", "")), ArticleStatus.FAILED);
    TestStory unlinked =
        new TestStory()
            .target("RU")
            .add(Document.of(Articles.of("a/1.txt", "Words.")), ArticleStatus.INCOMPLETE);

    for (TestStory story : new TestStory[] {leftOut, failed, unlinked}) {
      assertThat(cell(story, VoiceScope.ALL).verdict()).isEqualTo(CellVerdict.TOO_LITTLE);
      assertThat(cell(story, VoiceScope.ALL).sentences()).isEmpty();
    }
  }

  @Test
  void mentionsWithoutAStanceAreShownAndNotCounted() {
    Cell cell =
        cell(
            new TestStory()
                .target("RU")
                .article("a/1.txt", "[Ruritania]{RU name} waits, so [it]{RU pronoun} does."),
            VoiceScope.ALL);

    assertThat(cell.mentions()).isEqualTo(2);
    assertThat(cell.sentences()).containsExactly(new SentenceRef("a/1.txt", 0));
    assertThat(cell.negative() + cell.neutral() + cell.positive()).isZero();
    assertThat(cell.verdict()).isEqualTo(CellVerdict.TOO_LITTLE);
  }

  @Test
  void theTopRoleAndFramesNeedTwoSentences() {
    String notation =
        """
        [Ruritania]{RU name -1 author aggressor security} one.
        [Ruritania]{RU name -1 author aggressor security} two.
        [Ruritania]{RU name -1 author none economic} three.
        [Ruritania]{RU name -1 author none economic} four.
        [Ruritania]{RU name -1 author none morality} five.
        [Ruritania]{RU name -1 author none economic} six.
        """;
    Cell cell = cell(new TestStory().target("RU").article("a/1.txt", notation), VoiceScope.ALL);

    assertThat(cell.topRole()).contains(Role.AGGRESSOR);
    assertThat(cell.topFrames()).containsExactly(Frame.ECONOMIC, Frame.SECURITY);
  }

  @Test
  void aSecondCopyInsideOneSourceIsCountedOnceAcrossSourcesForEach() {
    String text = sentences("RU", 5, 0, 0);
    StoryComparison comparison =
        new TestStory()
            .target("RU")
            .article("a/1.txt", text)
            .article("a/2.txt", text.replace(". ", ".\n\n"))
            .article("b/1.txt", text)
            .compare();

    assertThat(comparison.articles())
        .extracting(article -> article.copying().duplicateOf().orElse(""))
        .containsExactly("", "a/1.txt", "a/1.txt");
    assertThat(comparison.articles().get(1).diagnostics())
        .extracting(diagnostic -> diagnostic.problem().code())
        .containsExactly("PX309");
    assertThat(comparison.cells())
        .filteredOn(cell -> cell.voice() == VoiceScope.ALL)
        .extracting(Cell::negative)
        .containsExactly(5, 5);
    assertThat(comparison.entities().get(0).mentions()).isEqualTo(15);
  }

  private static Cell cell(TestStory story, VoiceScope voice) {
    return story.compare().cells().stream()
        .filter(cell -> cell.voice() == voice)
        .findFirst()
        .orElseThrow();
  }
}
