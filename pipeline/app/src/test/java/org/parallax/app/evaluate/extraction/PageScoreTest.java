package org.parallax.app.evaluate.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The benchmark's measure, worked out by hand. */
class PageScoreTest {

  private static final Offset<Double> EXACTLY = within(1e-12);

  @Test
  void wordsAreRunsOfLettersDigitsAndLowLinesInTheirOwnCase() {
    assertThat(Shingles.words("It’s 5½ km—não_sei, Москва 中文!"))
        .containsExactly("It", "s", "5½", "km", "não_sei", "Москва", "中文");
    assertThat(Shingles.words(" … — ")).isEmpty();
  }

  @Test
  void aBagCountsEachRunOfFourWords() {
    assertThat(Shingles.bag(List.of("a", "b", "a", "b", "a", "b")))
        .isEqualTo(Map.of("a b a b", 2, "b a b a", 1));
  }

  @Test
  void aShortTextIsOneShingleAndAnEmptyOneNone() {
    assertThat(Shingles.bag(List.of("a", "b"))).isEqualTo(Map.of("a b", 1));
    assertThat(Shingles.bag(List.of())).isEmpty();
  }

  /** Three shingles expected, three found, two of them the same: 2 right, 1 surplus, 1 missing. */
  @Test
  void sharesOfAPageAddUpToOne() {
    PageScore score = PageScore.of("one two three four five six", "Zero two three four five six");

    assertThat(score.right()).isEqualTo(2 / 4.0, EXACTLY);
    assertThat(score.surplus()).isEqualTo(1 / 4.0, EXACTLY);
    assertThat(score.missing()).isEqualTo(1 / 4.0, EXACTLY);
    assertThat(score.precision()).isEqualTo(2 / 3.0, EXACTLY);
    assertThat(score.recall()).isEqualTo(2 / 3.0, EXACTLY);
    assertThat(score.f1()).isEqualTo(2 / 3.0, EXACTLY);
    assertThat(score.same()).isFalse();
  }

  @Test
  void aShingleFoundTwiceIsRightAsOftenAsItIsThere() {
    PageScore score = PageScore.of("a b c d", "a b c d, a b c d.");

    // abcd twice, bcda, cdab, dabc: one right, four too many.
    assertThat(score.precision()).isEqualTo(1 / 5.0, EXACTLY);
    assertThat(score.recall()).isEqualTo(1, EXACTLY);
  }

  @Test
  void marksAndLineEndsDoNotCountCaseDoes() {
    assertThat(PageScore.of("One, two.\n\nThree – four", "One two Three four").same()).isTrue();
    assertThat(PageScore.of("One two three four", "one two three four").precision()).isZero();
  }

  @Test
  void nothingFoundWhereNothingIsIsRight() {
    PageScore score = PageScore.of("", " – ");

    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.same()).isTrue();
  }

  /**
   * Precision is taken over the pages where something was found (1 and 1/2), recall over those
   * where something is (1, 0 and 1), F1 from the two means: as the benchmark does.
   */
  @Test
  void meansLeaveOutPagesThatAFigureSaysNothingOf() {
    PageScore right = new PageScore(1, 0, 0, true);
    PageScore nothingFound = new PageScore(0, 0, 1, false);
    PageScore halfSurplus = new PageScore(0.5, 0.5, 0, false);

    ExtractionScore score = ExtractionScore.of(List.of(right, nothingFound, halfSurplus));

    assertThat(score.precision()).isEqualTo(3 / 4.0, EXACTLY);
    assertThat(score.recall()).isEqualTo(2 / 3.0, EXACTLY);
    assertThat(score.f1()).isEqualTo(12 / 17.0, EXACTLY);
    assertThat(score.accuracy()).isEqualTo(1 / 3.0, EXACTLY);
  }

  @Test
  void nothingFoundAnywhereScoresNothing() {
    assertThat(ExtractionScore.of(List.of(new PageScore(0, 0, 1, false))))
        .isEqualTo(new ExtractionScore(0, 0, 0, 0));
  }

  /** The deviation of the mean of n draws from {0, 1} is the square root of 1 / 4n. */
  @Test
  void theSpreadIsThatOfMeansOverDrawnPagesAndTheSameInEveryRun() {
    List<PageScore> pages = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      pages.add(new PageScore(1, 0, 0, i % 2 == 0));
    }
    ExtractionScore spread = spread(pages);

    assertThat(spread.accuracy()).isEqualTo(0.05, within(0.005));
    assertThat(spread.f1()).isZero();
    assertThat(spread(pages)).isEqualTo(spread);
  }

  private static ExtractionScore spread(List<PageScore> pages) {
    return Bootstrap.spread(
        pages.size(),
        draw -> ExtractionScore.of(Arrays.stream(draw).mapToObj(pages::get).toList()));
  }
}
