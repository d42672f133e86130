package org.parallax.compare.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.compare.TestStory.organization;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.LanguageGuess;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Quote;
import org.parallax.api.annotation.QuoteKind;
import org.parallax.api.annotation.Role;
import org.parallax.api.annotation.Voice;
import org.parallax.api.annotation.VoiceAttribution;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.Treatment;
import org.parallax.api.text.Span;
import org.parallax.compare.TestStory;
import org.parallax.testkit.Articles;
import org.parallax.testkit.Documents;

class JoinTreatmentsStepTest {

  @Test
  void everySentenceAndEntityMentionedThereHasATreatment() {
    List<Treatment> treatments =
        new TestStory()
            .article(
                "a/1.txt",
                "[Graustark]{GR name} met [Ruritania]{RU name -1 quoted aggressor}. "
                    + "[It]{RU pronoun 0 author} left, and [it]{RU pronoun 0 author} knew.")
            .compare()
            .articles()
            .get(0)
            .treatments();

    assertThat(treatments)
        .extracting(treatment -> treatment.sentence() + " " + treatment.entity())
        .containsExactly("0 GR", "0 RU", "1 RU");
    Treatment unjudged = treatments.get(0);
    assertThat(unjudged.stance()).isEmpty();
    assertThat(unjudged.voice()).isEqualTo(Voice.AUTHOR);
    assertThat(unjudged.role()).isEmpty();
    assertThat(unjudged.roleProbability()).isEmpty();
    Treatment judged = treatments.get(1);
    assertThat(judged.stance().orElseThrow().polarity()).contains(Polarity.UNFAVOURABLE);
    assertThat(judged.voice()).isEqualTo(Voice.QUOTED);
    assertThat(judged.role()).contains(Role.AGGRESSOR);
  }

  @Test
  void twoOfTheArticlesEntitiesThatAreOneGetOneTreatment() {
    ComparedArticle article =
        new TestStory()
            .article(
                "a/1.txt",
                "The [Zenda Institute]{x name 0} ([ZI]{y name 1}) won.",
                organization("x", "Zenda Institute"),
                organization("y", "ZI"))
            .compare()
            .articles()
            .get(0);

    assertThat(article.treatments()).hasSize(1);
    assertThat(article.treatments().get(0).entity()).isEqualTo("zenda-institute");
    assertThat(article.treatments().get(0).stance().orElseThrow().polarity())
        .contains(Polarity.FAVOURABLE);
  }

  @Test
  void speakersAndHoldersBearTheStorysIds() {
    Document made =
        TestStory.document(
            "a/1.txt",
            "[Ruritania]{RU name 0} waits, said the [Zenda Institute]{x}.",
            List.of(organization("x", "Zenda Institute")));
    Document document = Document.of(made.article());
    for (var key : made.keys()) {
      if (!key.equals(Layers.VOICES)) {
        document = document.with(made.find(key).orElseThrow());
      }
    }
    document =
        document
            .with(
                Documents.layer(
                    Layers.VOICES,
                    List.of(new VoiceAttribution(0, "RU", Voice.QUOTED, Optional.of("x")))))
            .with(
                Documents.layer(
                    Layers.QUOTES,
                    List.of(
                        new Quote(
                            new Span(0, 15),
                            0,
                            QuoteKind.INDIRECT,
                            Optional.of("Zenda Institute"),
                            Optional.of("x"),
                            Optional.of("said")))));
    ComparedArticle article =
        new TestStory().add(document, ArticleStatus.OK).compare().articles().get(0);

    assertThat(article.quotes().get(0).speakerEntity()).contains("zenda-institute");
    assertThat(article.treatments().get(0).holder()).contains("zenda-institute");
  }

  @Test
  void titleWordsAndLanguageComeFromTheZones() {
    String text = "# On the Brink\n\nA body of - six words, only.\n\nRead more";
    Document document =
        Document.of(Articles.of("a/1.txt", text))
            .with(
                Documents.layer(
                    Layers.ZONES,
                    List.of(
                        new ZonedSpan(new Span(0, 14), Zone.HEADLINE, "first"),
                        new ZonedSpan(new Span(16, 44), Zone.BODY, "prose"),
                        new ZonedSpan(new Span(46, 55), Zone.FURNITURE, "teaser"))))
            .with(Documents.layer(Layers.LANGUAGE, List.of(new LanguageGuess("eng", 0.9))));
    ComparedArticle article =
        new TestStory().add(document, ArticleStatus.INCOMPLETE).compare().articles().get(0);

    assertThat(article.title()).contains("On the Brink");
    assertThat(article.bodyWords()).isEqualTo(3 + 6);
    assertThat(article.language()).contains("eng");
  }

  @Test
  void anArticleThatCouldNotBeReadIsStillListed() {
    ComparedArticle article =
        new TestStory()
            .add(Document.of(Articles.of("a/1.txt", "")), ArticleStatus.FAILED)
            .add(Document.of(Articles.of("a/2.txt", "")), ArticleStatus.FAILED)
            .compare()
            .articles()
            .get(1);

    assertThat(article.status()).isEqualTo(ArticleStatus.FAILED);
    assertThat(article.language()).isEmpty();
    assertThat(article.title()).isEmpty();
    assertThat(article.copying().duplicateOf()).isEmpty();
    assertThat(article.bodyWords()).isZero();
  }

  @Test
  void theSameTextUnderOtherFurnitureIsADuplicate() {
    StoryOfTwoPages pages = new StoryOfTwoPages("The same words.", "Home", "Subscribe now");
    assertThat(pages.second().copying().duplicateOf()).contains("a/1.txt");
  }

  private record StoryOfTwoPages(String body, String oneMenu, String otherMenu) {
    ComparedArticle second() {
      return new TestStory()
          .add(page("a/1.txt", oneMenu), ArticleStatus.OK)
          .add(page("b/1.txt", otherMenu), ArticleStatus.OK)
          .compare()
          .articles()
          .get(1);
    }

    private Document page(String id, String menu) {
      String text = menu + "\n" + body;
      return Document.of(Articles.of(id, text))
          .with(
              Documents.layer(
                  Layers.ZONES,
                  List.of(
                      new ZonedSpan(new Span(0, menu.length()), Zone.FURNITURE, "menu"),
                      new ZonedSpan(
                          new Span(menu.length() + 1, text.length()), Zone.BODY, "prose"))));
    }
  }
}
