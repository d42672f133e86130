package org.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parallax.compare.TestStory.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Entity;
import org.parallax.api.story.Cell;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.Target;
import org.parallax.compare.concept.StoryConcepts;

class StoryComparerTest {

  private static final String[] WORDS = {"Ruritania", "Strelsau", "the Palace", "Elphberg", "it"};
  private static final String[] KINDS = {"name", "metonym", "metonym", "leader", "pronoun"};

  /** A story by chance: some states, some persons of one surname, copies, gaps in the stances. */
  private static TestStory story(Random random, int sources, int articles, int sentences) {
    TestStory story = new TestStory().target("S0").target("S1");
    String copy = "";
    for (int source = 0; source < sources; source++) {
      for (int article = 0; article < articles; article++) {
        String text = random.nextInt(8) == 0 && !copy.isEmpty() ? copy : text(random, sentences);
        copy = text;
        story.article(
            "s" + (char) ('a' + source) + "/" + article + ".txt",
            text,
            new Entity[] {
              person("p0", "Anna Veld"), person("p1", random.nextBoolean() ? "Veld" : "Bruno Veld")
            });
      }
    }
    return story;
  }

  private static String text(Random random, int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      int word = random.nextInt(WORDS.length);
      text.append("Now [").append(WORDS[word]).append("]{S").append(random.nextInt(20));
      text.append(' ').append(KINDS[word]);
      if (random.nextInt(10) > 0) {
        text.append(' ').append(random.nextInt(3) - 1);
        text.append(random.nextBoolean() ? " author" : " quoted");
        text.append(random.nextBoolean() ? " aggressor security" : " none economic");
      }
      text.append("} met [Veld]{p").append(random.nextInt(2)).append("} again. ");
    }
    return text.toString();
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      TestStory story = story(random, 3, 4, 12);
      StoryComparison comparison = story.compare();
      assertThat(story.compare(story.shuffled(random))).isEqualTo(comparison);
    }
  }

  @Test
  void threadsAndLocaleDoNotMatter() {
    TestStory story = story(new Random(8), 3, 4, 12);
    StoryComparison comparison = story.compare();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      List<StoryComparison> others =
          IntStream.range(0, 8).parallel().mapToObj(i -> story.compare()).toList();
      assertThat(others).containsOnly(comparison);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void cellsRestOnTheirSentences() {
    Random random = new Random(9);
    for (int round = 0; round < 20; round++) {
      for (Cell cell : story(random, 2, 3, 20).compare().cells()) {
        int judged = cell.negative() + cell.neutral() + cell.positive();
        assertThat(judged).isLessThanOrEqualTo(cell.sentences().size());
        assertThat(cell.mentions()).isGreaterThanOrEqualTo(cell.sentences().size());
        assertThat(cell.stance().isPresent()).isEqualTo(judged >= 5);
        cell.stance()
            .ifPresent(
                stance -> {
                  assertThat(stance.value())
                      .isEqualTo((double) (cell.positive() - cell.negative()) / judged);
                  assertThat(stance.value()).isBetween(stance.low(), stance.high());
                });
      }
    }
  }

  @Test
  void aHundredArticlesAndTwentyTargetsAreNoTrouble() {
    TestStory story = story(new Random(10), 20, 5, 40);
    for (int target = 2; target < 20; target++) {
      story.target("S" + target);
    }
    assertThat(story.compare().contrasts()).hasSize(20 * 190);
  }

  @Test
  void entitiesCanBeAskedForBeforeTheTargetsAreKnown() {
    TestStory story = story(new Random(11), 2, 2, 10);

    assertThat(
            new StoryComparer(ComparisonSettings.DEFAULT)
                .survey(story.story(), story.articles(), StoryConcepts.NONE, Optional.empty())
                .entities())
        .isEqualTo(story.compare().entities());
  }

  @Test
  void theMethodSaysHowTheFiguresWereMade() {
    StoryComparison comparison =
        new TestStory().target("RU").article("a/1.txt", "[Ruritania]{RU} waits.").compare();

    assertThat(comparison.method().programVersion()).isEqualTo("test");
    assertThat(comparison.method().comparison())
        .containsEntry("least_evidence", "5")
        .containsKeys("correction", "interval", "level", "resamples", "seed", "test");
    assertThat(comparison.targets()).containsExactly(new Target("RU", "RU"));
    assertThat(comparison.statements()).isEmpty();
  }

  @Test
  void aSourceWithoutArticlesAndAStoryWithoutAnyAreCompared() {
    StoryComparison comparison = new TestStory().target("RU").source("a").source("b").compare();

    assertThat(comparison.cells()).hasSize(6);
    assertThat(comparison.contrasts()).hasSize(1);
    assertThat(new TestStory().source("a").compare().targets()).isEmpty();
  }

  @Test
  void anArticleOfNoSourceIsAnError() {
    TestStory story = new TestStory().article("a/1.txt", "Words.");
    TestStory other = new TestStory().article("b/1.txt", "Words.");

    assertThatThrownBy(() -> story.compare(other.articles()))
        .hasMessageContaining("b/1.txt belongs to no source of test");
  }
}
