package org.parallax.compare.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.compare.TestStory.organization;
import static org.parallax.compare.TestStory.person;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.StoryEntity;
import org.parallax.compare.TestStory;

class AlignEntitiesStepTest {

  @Test
  void theCataloguesEntitiesKeepTheirIds() {
    StoryComparison comparison =
        new TestStory()
            .article("a/1.txt", "[Ruritania]{RU name} waits.")
            .article(
                "b/1.txt", "[Strelsau]{RU metonym} and the [Ruritanian]{RU adjective} army wait.")
            .compare();

    assertThat(comparison.entities()).hasSize(1);
    StoryEntity entity = comparison.entities().get(0);
    assertThat(entity.id()).isEqualTo("RU");
    assertThat(entity.mentions()).isEqualTo(3);
    assertThat(entity.sources()).isEqualTo(2);
    assertThat(entity.aliases()).containsExactly("Ruritania", "Ruritanian", "Strelsau");
  }

  @Test
  void oneNameInTwoWritingsIsOneEntity() {
    StoryComparison comparison =
        new TestStory()
            .article(
                "a/1.txt", "The [Zenda Institute]{x} spoke.", organization("x", "Zenda Institute"))
            .article(
                "b/1.txt",
                "[ZENDA INSTITUTE]{y} spoke, the [Zenda Institute]{y} wrote.",
                organization("y", "Zenda Institute"))
            .compare();

    assertThat(ids(comparison)).containsExactly("zenda-institute");
    assertThat(mentionIds(comparison, 0)).containsExactly("zenda-institute");
    assertThat(comparison.entities().get(0).name()).isEqualTo("Zenda Institute");
  }

  @Test
  void aSurnameJoinsTheOnlyFullNameOfTheStory() {
    StoryComparison comparison =
        new TestStory()
            .article("a/1.txt", "[Anna Veld]{p} spoke.", person("p", "Anna Veld"))
            .article("b/1.txt", "Then [Veld]{q} left.", person("q", "Veld"))
            .article("c/1.txt", "[President Veld]{r} left.", person("r", "President Veld"))
            .compare();

    assertThat(ids(comparison)).containsExactly("anna-veld");
    assertThat(comparison.entities().get(0).mentions()).isEqualTo(3);
    assertThat(comparison.entities().get(0).name()).isEqualTo("Anna Veld");
  }

  @Test
  void twoPersonsOfOneSurnameStayApartAndTheSurnameAloneJoinsTheOneOfItsArticle() {
    StoryComparison comparison =
        new TestStory()
            .article(
                "a/1.txt",
                "[Anna Veld]{p} spoke. Then [Veld]{q} left.",
                person("p", "Anna Veld"),
                person("q", "Veld"))
            .article("b/1.txt", "[Bruno Veld]{p} spoke.", person("p", "Bruno Veld"))
            .article("c/1.txt", "[Veld]{q} left.", person("q", "Veld"))
            .compare();

    assertThat(ids(comparison)).containsExactlyInAnyOrder("anna-veld", "bruno-veld", "veld");
    assertThat(mentionIds(comparison, 0)).containsExactly("anna-veld", "anna-veld");
    assertThat(mentionIds(comparison, 2)).containsExactly("veld");
  }

  @Test
  void anAcronymJoinsTheNameThatSomeSourceWritesBesideIt() {
    StoryComparison comparison =
        new TestStory()
            .article(
                "a/1.txt",
                "The [Zenda Institute of Strategy]{x} ([ZIS]{y}) spoke.",
                organization("x", "Zenda Institute of Strategy"),
                organization("y", "ZIS"))
            .article("b/1.txt", "[ZIS]{y} spoke.", organization("y", "ZIS"))
            .compare();

    assertThat(ids(comparison)).containsExactly("zenda-institute-of-strategy");
    assertThat(comparison.entities().get(0).name()).isEqualTo("Zenda Institute of Strategy");
    assertThat(comparison.entities().get(0).aliases())
        .containsExactly("ZIS", "Zenda Institute of Strategy");
  }

  @Test
  void anAcronymThatNobodyExplainsStaysAlone() {
    StoryComparison comparison =
        new TestStory()
            .article("a/1.txt", "[Zenda Institute]{x} spoke.", organization("x", "Zenda Institute"))
            .article("b/1.txt", "[ZI]{y} spoke.", organization("y", "ZI"))
            .compare();

    assertThat(ids(comparison)).containsExactly("zenda-institute", "zi");
  }

  @Test
  void aPersonAndAPlaceOfOneNameAreTwo() {
    StoryComparison comparison =
        new TestStory()
            .article("a/1.txt", "[Hentzau]{p} spoke.", person("p", "Hentzau"))
            .article(
                "b/1.txt",
                "In [Hentzau]{l} it rained.",
                new Entity("l", "Hentzau", EntityType.LOCATION, false))
            .compare();

    assertThat(ids(comparison)).containsExactly("hentzau", "hentzau-location");
  }

  private static List<String> ids(StoryComparison comparison) {
    return comparison.entities().stream().map(StoryEntity::id).toList();
  }

  private static List<String> mentionIds(StoryComparison comparison, int article) {
    ComparedArticle compared = comparison.articles().get(article);
    return compared.mentions().stream().map(EntityMention::entity).toList();
  }
}
