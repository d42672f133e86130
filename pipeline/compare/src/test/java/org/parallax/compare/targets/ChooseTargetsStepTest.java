package org.parallax.compare.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.compare.TestStory.person;

import org.junit.jupiter.api.Test;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.Target;
import org.parallax.compare.TestStory;

class ChooseTargetsStepTest {

  @Test
  void withoutTargetsTheMostWidelyMentionedEntitiesAreTakenStatesFirst() {
    StoryComparison comparison =
        new TestStory()
            .article(
                "a/1.txt",
                "[A]{GR}, [B]{RU}, [B]{RU}, [B]{RU} and [Anna Veld]{p} met [Carla]{q}.",
                person("p", "Anna Veld"),
                person("q", "Carla"))
            .article("b/1.txt", "[A]{GR} met [Anna Veld]{p}.", person("p", "Anna Veld"))
            .compare();

    assertThat(comparison.targets())
        .extracting(Target::entity)
        .containsExactly("GR", "RU", "anna-veld");
    assertThat(comparison.diagnostics())
        .extracting(diagnostic -> diagnostic.problem().code())
        .containsExactly("PX109");
    assertThat(comparison.diagnostics().get(0).what()).contains("GR, RU, Anna Veld");
  }

  @Test
  void aTargetThatNobodyMentionsIsCompared() {
    StoryComparison comparison =
        new TestStory().target("RU").article("a/1.txt", "[Graustark]{GR} waits.").compare();

    assertThat(comparison.cells()).hasSize(3);
    assertThat(comparison.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("PX108 RU: no source mentions it in headline or body.");
  }
}
