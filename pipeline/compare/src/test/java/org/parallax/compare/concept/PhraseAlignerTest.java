package org.parallax.compare.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.compare.concept.Phrases.common;
import static org.parallax.compare.concept.Phrases.inChain;
import static org.parallax.compare.concept.Phrases.named;
import static org.parallax.compare.concept.Phrases.state;
import static org.parallax.compare.concept.Phrases.withState;
import static org.parallax.compare.concept.Phrases.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.EntityType;
import org.parallax.models.wordnet.NounKind;

class PhraseAlignerTest {

  /** Words of one direction are near one another. */
  private static final Map<String, Integer> DIRECTIONS =
      Map.of("caravan", 1, "invader", 1, "seeker", 1, "meeting", 2, "summit", 2, "talk", 2);

  private static final Map<String, NounKind> KINDS =
      Map.of(
          "invader", NounKind.PERSON,
          "seeker", NounKind.PERSON,
          "caravan", NounKind.GROUP,
          "meeting", NounKind.EVENT,
          "summit", NounKind.EVENT,
          "talk", NounKind.EVENT);

  private static final PhraseAligner ALIGNER =
      PhraseAligner.of(PhraseAlignerTest::vectors, PhraseAlignerTest::kinds);

  private static List<float[]> vectors(List<Phrase> phrases) {
    return phrases.stream()
        .map(
            phrase -> {
              float[] vector = new float[16];
              Integer direction = DIRECTIONS.get(phrase.headLemma());
              vector[
                      direction == null
                          ? 3 + Math.floorMod(phrase.headLemma().hashCode(), 13)
                          : direction] =
                  1;
              return vector;
            })
        .toList();
  }

  private static Map<String, NounKind> kinds(Collection<String> nouns) {
    Map<String, NounKind> kinds = new HashMap<>();
    nouns.forEach(noun -> kinds.put(noun, KINDS.getOrDefault(noun, NounKind.UNKNOWN)));
    return kinds;
  }

  private static List<List<String>> groups(Phrase... phrases) {
    List<Phrase> all = List.of(phrases);
    return ALIGNER.align(all, Breadth.NARROW).stream()
        .map(group -> group.phrases().stream().map(i -> all.get(i).text()).toList())
        .toList();
  }

  @Test
  void aStateUnderNameSeatAdjectiveAndOfficialsIsOne() {
    assertThat(
            groups(
                state("a/1", "US", "US"),
                state("b/1", "America", "US"),
                state("c/1", "Washington", "US"),
                withState("b/1", "American officials", "US")))
        .containsExactly(List.of("US", "America", "Washington", "American officials"));
  }

  @Test
  void differentWordsForOneThingAreJoinedByMeaning() {
    assertThat(
            groups(
                common("a/1", "the caravan"),
                common("b/1", "the invaders"),
                common("c/1", "asylum seekers"),
                common("a/1", "the meeting"),
                common("b/1", "the summit"),
                common("c/1", "the talks")))
        .containsExactly(
            List.of("the caravan", "the invaders", "asylum seekers"),
            List.of("the meeting", "the summit", "the talks"));
  }

  @Test
  void theReasonOfEachJoinIsKept() {
    List<PhraseGroup> groups =
        ALIGNER.align(
            List.of(
                common("a/1", "the caravan"),
                common("a/2", "the caravan"),
                common("b/1", "the invaders")),
            Breadth.NARROW);

    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).name()).isEqualTo("the caravan");
    assertThat(groups.get(0).joins().stream().map(join -> join.describe()))
        .containsExactly("meaning: the invaders = the caravan");
  }

  @Test
  void twoPersonsAreNeverOneHoweverNear() {
    assertThat(
            groups(
                named("a/1", "Anna Veld", EntityType.PERSON),
                named("b/1", "Bruno Veld", EntityType.PERSON)))
        .hasSize(2);
  }

  @Test
  void aPhraseWithoutANameJoinsTheNameOfItsChain() {
    assertThat(
            groups(
                inChain(named("a/1", "Anna Veld", EntityType.PERSON), 4),
                inChain(common("a/1", "the physician"), 4)))
        .containsExactly(List.of("Anna Veld", "the physician"));
  }

  @Test
  void anOfficeJoinsTheOnlyPersonWhoIsSaidToHoldIt() {
    Phrase veld =
        within(
            named("a/1", "Anna Veld", EntityType.PERSON),
            "Ruritanian president Anna Veld spoke of the harvest.");
    assertThat(groups(veld, common("b/1", "the president")))
        .containsExactly(List.of("Anna Veld", "the president"));
  }

  @Test
  void anOfficeThatTwoHoldJoinsTheOneOfItsState() {
    Phrase veld =
        within(
            named("a/1", "Anna Veld", EntityType.PERSON), "Ruritanian president Anna Veld spoke.");
    Phrase hentzau =
        within(
            named("a/1", "Rupert Hentzau", EntityType.PERSON),
            "Then Grauburg president Rupert Hentzau left.");
    assertThat(groups(veld, hentzau, common("b/1", "the Ruritanian president")))
        .containsExactly(
            List.of("Anna Veld", "the Ruritanian president"), List.of("Rupert Hentzau"));
  }

  @Test
  void whatIsLeftOverJoinsTheNearestOnlyWhereConceptsAreBroad() {
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      phrases.add(common("a/" + i, "the summit"));
    }
    phrases.add(common("b/1", "the handshake"));
    PhraseAligner oblique =
        PhraseAligner.of(
            given ->
                given.stream()
                    .map(
                        phrase ->
                            phrase.headLemma().equals("summit")
                                ? new float[] {1, 0}
                                : new float[] {0.3f, 0.9f})
                    .toList(),
            PhraseAlignerTest::kinds);
    assertThat(oblique.align(phrases, Breadth.NARROW)).hasSize(2);
    assertThat(oblique.align(phrases, Breadth.BROAD)).hasSize(1);
    assertThat(oblique.align(phrases, Breadth.BROAD).get(0).joins().get(0).describe())
        .isEqualTo("leftover: the handshake = the summit");
  }

  @Test
  void everyPhraseIsInOneGroupWhateverTheOrder() {
    Random random = new Random(5);
    List<String> heads = List.copyOf(new java.util.TreeSet<>(DIRECTIONS.keySet()));
    List<Phrase> phrases =
        IntStream.range(0, 60)
            .mapToObj(i -> common("a/" + i % 7, "the " + heads.get(random.nextInt(heads.size()))))
            .collect(Collectors.toList());
    List<PhraseGroup> groups = ALIGNER.align(phrases, Breadth.NARROW);
    assertThat(groups.stream().flatMap(group -> group.phrases().stream()))
        .hasSize(60)
        .doesNotHaveDuplicates();
    assertThat(ALIGNER.align(List.of(), Breadth.NARROW)).isEmpty();
  }

  @Test
  void fiveThousandPhrasesTakeBoundedTime() {
    List<Phrase> phrases =
        IntStream.range(0, 5000).mapToObj(i -> common("a/" + i % 20, "the thing" + i)).toList();
    Random random = new Random(9);
    PhraseAligner scattered =
        PhraseAligner.of(
            given ->
                given.stream()
                    .map(
                        phrase -> {
                          float[] vector = new float[8];
                          for (int i = 0; i < vector.length; i++) {
                            vector[i] = (float) (random.nextGaussian() / Math.sqrt(8));
                          }
                          return vector;
                        })
                    .toList(),
            PhraseAlignerTest::kinds);
    long begun = System.nanoTime();
    assertThat(scattered.align(phrases, Breadth.BROAD)).isNotEmpty();
    assertThat(System.nanoTime() - begun).isLessThan(120_000_000_000L);
  }
}
