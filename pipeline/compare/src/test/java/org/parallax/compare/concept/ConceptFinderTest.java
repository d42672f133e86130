package org.parallax.compare.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.ChainMention;
import org.parallax.api.annotation.Concept;
import org.parallax.api.annotation.ConceptMention;
import org.parallax.api.annotation.CoreferenceChain;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.MentionForm;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Token;
import org.parallax.api.document.Document;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleStatus;
import org.parallax.compare.TestStory;
import org.parallax.models.wordnet.NounKind;
import org.parallax.testkit.Documents;

class ConceptFinderTest {

  private static final Set<String> NOUNS = Set.of("caravan", "invaders", "harvest");

  private static final ConceptFinder FINDER =
      new ConceptFinder(
          PhraseAligner.of(
              phrases ->
                  phrases.stream()
                      .map(
                          phrase ->
                              phrase.headLemma().equals("harvest")
                                  ? new float[] {0, 1}
                                  : new float[] {1, 0})
                      .toList(),
              ConceptFinderTest::unknown));

  private static Map<String, NounKind> unknown(Collection<String> nouns) {
    Map<String, NounKind> kinds = new HashMap<>();
    nouns.forEach(noun -> kinds.put(noun, NounKind.UNKNOWN));
    return kinds;
  }

  /** All phrases of the words above, and "it", are one chain a word. */
  private static AnnotatedArticle article(String id, String notation) {
    Document made = TestStory.document(id, notation, List.of());
    List<Token> tokens = new ArrayList<>();
    Map<String, List<ChainMention>> chains = new HashMap<>();
    String last = "";
    for (Token token : made.get(Layers.TOKENS)) {
      boolean noun = NOUNS.contains(token.lemma());
      PartOfSpeech pos = noun ? PartOfSpeech.NOUN : token.pos();
      tokens.add(
          new Token(token.index(), token.span(), token.sentence(), pos, "NN", token.lemma()));
      if (noun || token.lemma().equals("it")) {
        last = noun ? token.lemma() : last;
        chains
            .computeIfAbsent(last, word -> new ArrayList<>())
            .add(
                new ChainMention(
                    token.span(),
                    token.sentence(),
                    token.index(),
                    noun ? MentionForm.NOMINAL : MentionForm.PRONOUN));
      }
    }
    List<CoreferenceChain> layer = new ArrayList<>();
    chains.values().stream()
        .filter(mentions -> mentions.size() > 1)
        .forEach(mentions -> layer.add(new CoreferenceChain(layer.size(), mentions, 0)));
    Document document = Document.of(made.article());
    for (LayerKey<?> key : made.keys()) {
      if (!key.equals(Layers.TOKENS)) {
        document = document.with(made.find(key).orElseThrow());
      }
    }
    return new AnnotatedArticle(
        document
            .with(Documents.layer(Layers.TOKENS, tokens))
            .with(Documents.layer(Layers.COREFERENCE, layer)),
        ArticleStatus.OK,
        List.of());
  }

  private static final AnnotatedArticle FIRST =
      article(
          "a/1.txt", "The caravan came. It rested. [Ruritania]{RU name} saw the caravan leave.");
  private static final AnnotatedArticle SECOND =
      article(
          "b/1.txt", "Beware the invaders. The invaders come. The harvest is in. Hail harvest.");

  @Test
  void whatTwoSourcesNameDifferentlyIsOneConceptWithItsPronouns() {
    StoryConcepts found = FINDER.find(List.of(FIRST, SECOND));

    assertThat(found.byArticle()).containsOnlyKeys("a/1.txt", "b/1.txt");
    Concept first = only(found, "a/1.txt");
    assertThat(first.entity().type()).isEqualTo(EntityType.CONCEPT);
    assertThat(first.mentions())
        .extracting(mention -> mention.span().of(FIRST.document().text()), ConceptMention::kind)
        .containsExactly(
            tuple("caravan", MentionKind.DESCRIPTION),
            tuple("It", MentionKind.PRONOUN),
            tuple("caravan", MentionKind.DESCRIPTION));
    assertThat(only(found, "b/1.txt").entity()).isEqualTo(first.entity());
    assertThat(only(found, "b/1.txt").mentions()).hasSize(2);
    assertThat(found.joins()).containsOnlyKeys(first.entity().id());
  }

  private static Concept only(StoryConcepts concepts, String article) {
    List<Concept> own = concepts.byArticle().getOrDefault(article, List.of());
    assertThat(own).hasSize(1);
    return own.get(0);
  }

  @Test
  void whatOneSourceAloneSpeaksOfNowAndThenIsNoEntity() {
    assertThat(
            FINDER.find(List.of(FIRST, SECOND)).byArticle().values().stream().flatMap(List::stream))
        .noneMatch(concept -> concept.entity().name().contains("harvest"));
    assertThat(FINDER.find(List.of(FIRST))).isEqualTo(StoryConcepts.NONE);
  }

  @Test
  void aStoryWithoutChainsHasNone() {
    AnnotatedArticle plain =
        new AnnotatedArticle(
            TestStory.document("a/1.txt", "[Ruritania]{RU name} waits.", List.of()),
            ArticleStatus.OK,
            List.of());
    assertThat(FINDER.find(List.of(plain))).isEqualTo(StoryConcepts.NONE);
  }

  @Test
  void aConceptIsNamedWithoutTheMarksOfItsPlace() {
    assertThat(ConceptFinder.name("a “ corridor ”")).isEqualTo("corridor");
    assertThat(ConceptFinder.name("the villagers’ harvest")).isEqualTo("villagers’ harvest");
  }
}
