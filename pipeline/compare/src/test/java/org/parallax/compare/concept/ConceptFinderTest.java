package org.parallax.compare.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.ChainMention;
import org.parallax.api.annotation.CoreferenceChain;
import org.parallax.api.annotation.EntityMention;
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
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.StoryEntity;
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

    List<EntityMention> mentions = found.articles().get(0).document().get(Layers.MENTIONS);
    assertThat(mentions.stream().map(EntityMention::kind))
        .containsExactly(
            MentionKind.DESCRIPTION,
            MentionKind.PRONOUN,
            MentionKind.NAME,
            MentionKind.DESCRIPTION);
    assertThat(mentions.stream().map(EntityMention::index)).containsExactly(0, 1, 2, 3);
    String id = mentions.get(0).entity();
    assertThat(found.articles().get(1).document().get(Layers.MENTIONS))
        .extracting(EntityMention::entity)
        .containsExactly(id, id);
    assertThat(found.joins()).containsOnlyKeys(id);
  }

  @Test
  void whatOneSourceAloneSpeaksOfNowAndThenIsNoEntity() {
    StoryConcepts found = FINDER.find(List.of(FIRST, SECOND));

    assertThat(found.articles().get(1).document().get(Layers.ENTITIES))
        .noneMatch(entity -> entity.name().contains("harvest"));
    assertThat(FINDER.find(List.of(FIRST)).articles()).containsExactly(FIRST);
  }

  @Test
  void aStoryWithoutChainsStaysAsItIs() {
    AnnotatedArticle plain =
        new AnnotatedArticle(
            TestStory.document("a/1.txt", "[Ruritania]{RU name} waits.", List.of()),
            ArticleStatus.OK,
            List.of());
    assertThat(FINDER.find(List.of(plain)).articles()).containsExactly(plain);
  }

  @Test
  void aConceptIsAnEntityOfTheStoryWithAReason() {
    StoryConcepts found = FINDER.find(List.of(FIRST, SECOND));
    TestStory story = new TestStory();
    found.articles().forEach(each -> story.add(each.document(), each.status()));
    StoryComparison comparison = story.compare();

    StoryEntity concept =
        comparison.entities().stream()
            .filter(entity -> entity.type() == EntityType.CONCEPT)
            .findFirst()
            .orElseThrow();
    assertThat(concept.sources()).isEqualTo(2);
    assertThat(concept.mentions()).isEqualTo(5);
    assertThat(concept.aliases()).containsExactlyInAnyOrder("caravan", "invaders");
  }
}
