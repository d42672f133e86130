package org.parallax.compare.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.document.Document;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.Naming;
import org.parallax.api.story.SentenceRef;
import org.parallax.api.story.VoiceScope;
import org.parallax.compare.TestStory;
import org.parallax.testkit.Articles;
import org.parallax.testkit.Documents;

class FindNamingsStepTest {

  @Test
  void wordingsAreCountedWithoutDeterminersPossessivesAndPronouns() {
    List<Naming> namings =
        new TestStory()
            .target("RU")
            .article(
                "a/1.txt",
                """
                [The Palace]{RU metonym} spoke.
                [Ruritania's]{RU name} envoy left, [it]{RU pronoun} stayed.
                [Ruritania]{RU name} waits for [the Palace]{RU metonym}.
                [RURITANIA]{RU name} AND [GRAUSTARK]{GR name}
                [Its oldest friend]{RU description} and [an oldest friend]{RU description}.
                [Oldest friend]{RU description} of all.
                """)
            .compare()
            .namings();

    assertThat(namings)
        .extracting(naming -> naming.wording() + " " + naming.kind().label() + naming.count())
        .containsExactly("Ruritania name3", "oldest friend description3", "Palace name2");
    assertThat(namings.get(0).first()).isEqualTo(new SentenceRef("a/1.txt", 1));
  }

  @Test
  void theVoiceIsTheOneInWhichAllOccurrencesStand() {
    List<Naming> namings =
        new TestStory()
            .target("RU")
            .article(
                "a/1.txt",
                """
                [Ruritania]{RU name 0 author} one.
                [Ruritania]{RU name 0 quoted} two.
                [Strelsau]{RU metonym 0 quoted} three.
                [Elphberg]{RU leader 0 author} four.
                """)
            .compare()
            .namings();

    assertThat(namings)
        .extracting(Naming::wording)
        .containsExactly("Ruritania", "Elphberg", "Strelsau");
    assertThat(namings)
        .extracting(Naming::voice)
        .containsExactly(VoiceScope.ALL, VoiceScope.AUTHOR, VoiceScope.QUOTED);
  }

  @Test
  void anEvaluatingWordBeforeANameMakesAnEpithet() {
    assertThat(
            wordings(
                """
                An            DET   a             4 det
                increasingly  ADV   increasingly  3 advmod
                isolated      VERB  isolate       4 amod
                Ruritania     PROPN Ruritania     5 nsubj RU:name
                waits         VERB  wait          0 root
                .             PUNCT .             5 punct

                Neighbouring  ADJ   neighbouring  2 amod
                Ruritania     PROPN Ruritania     3 nsubj RU:name
                slept         VERB  sleep         0 root
                .             PUNCT .             3 punct

                Expansionist  ADJ   expansionist  4 amod
                ,             PUNCT ,             3 punct
                proud         ADJ   proud         4 amod
                Ruritania     PROPN Ruritania     5 nsubj RU:name
                slept         VERB  sleep         0 root
                .             PUNCT .             5 punct

                Many          ADJ   many          2 nsubj
                call          VERB  call          0 root
                happy         ADJ   happy         2 xcomp
                Ruritania     PROPN Ruritania     2 obj RU:name
                .             PUNCT .             2 punct
                """))
        .containsExactlyInAnyOrder(
            "epithet increasingly isolated Ruritania",
            "name Ruritania",
            "epithet expansionist, proud Ruritania");
  }

  @Test
  void withoutDependenciesAdjectivesDirectlyBeforeTheNameAreTaken() {
    Document parsed =
        Documents.parsed(
            """
            The        DET   the       3 det
            mighty     ADJ   mighty    3 amod
            Ruritania  PROPN Ruritania 4 nsubj RU:name
            slept      VERB  sleep     0 root
            .          PUNCT .         4 punct
            """);
    assertThat(wordings(copy(parsed, Layers.DEPENDENCIES)))
        .containsExactly("epithet mighty Ruritania");
  }

  private static List<String> wordings(String table) {
    return wordings(copy(Documents.parsed(table), Layers.FRAMES));
  }

  private static List<String> wordings(Document document) {
    return new TestStory()
        .target("RU").add(document, ArticleStatus.OK).compare().namings().stream()
            .map(naming -> naming.kind().label() + " " + naming.wording())
            .toList();
  }

  private static Document copy(Document document, LayerKey<?> without) {
    Document copy = Document.of(Articles.of("a/1.txt", document.text()));
    for (LayerKey<?> key : document.keys()) {
      if (!key.equals(without)) {
        copy = copy.with(document.find(key).orElseThrow());
      }
    }
    return copy;
  }
}
