package org.parallax.models.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.PartOfSpeech;

final class LexiconExamplesTest {

  private static final Pattern TOKEN = Pattern.compile("n't|'s|[\\p{L}\\d-]+|\\S");

  private static final PredicateLexicon PREDICATES = PredicateLexicon.load();
  private static final AttributeLexicon ATTRIBUTES = AttributeLexicon.load();
  private static final FrameLexicon FRAMES = FrameLexicon.load();

  private static List<LexicalWord> words(String sentence) {
    List<LexicalWord> words = new ArrayList<>();
    Matcher tokens = TOKEN.matcher(sentence);
    while (tokens.find()) {
      boolean mark = !Character.isLetterOrDigit(tokens.group().codePointAt(0));
      words.add(
          LexicalWord.of(
              tokens.group(), tokens.group(), mark ? PartOfSpeech.PUNCT : PartOfSpeech.X));
    }
    return words;
  }

  @TestFactory
  Stream<DynamicTest> everyPredicateClassKeepsToItsExamples() {
    return PREDICATES.classes().stream()
        .map(
            predicate ->
                DynamicTest.dynamicTest(
                    predicate.id(),
                    () -> {
                      assertThat(predicate.example().match()).isNotBlank();
                      assertThat(predicate.example().miss()).isNotBlank();
                      assertThat(predicateIds(predicate.example().match()))
                          .as(predicate.id())
                          .contains(predicate.id());
                      assertThat(predicateIds(predicate.example().miss()))
                          .as(predicate.id())
                          .doesNotContain(predicate.id());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyAttributeClassKeepsToItsExamples() {
    return ATTRIBUTES.classes().stream()
        .map(
            attribute ->
                DynamicTest.dynamicTest(
                    attribute.id(),
                    () -> {
                      assertThat(attribute.example().match()).isNotBlank();
                      assertThat(attribute.example().miss()).isNotBlank();
                      assertThat(attributeIds(attribute.example().match()))
                          .contains(attribute.id());
                      assertThat(attributeIds(attribute.example().miss()))
                          .doesNotContain(attribute.id());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyFrameKeepsToItsExamples() {
    return Stream.of(Frame.values())
        .map(
            frame ->
                DynamicTest.dynamicTest(
                    frame.label(),
                    () -> {
                      LexiconExample example = FRAMES.examples().get(frame);
                      assertThat(example).isNotNull();
                      assertThat(frames(example.match())).contains(frame);
                      assertThat(frames(example.miss())).doesNotContain(frame);
                    }));
  }

  @Test
  void aPhraseWinsOverItsWords() {
    assertThat(predicateIds("The guards turned a blind eye to the smugglers.")).contains("enable");
    assertThat(predicateIds("Varland threw the enclave under the bus.")).contains("abandon");
  }

  @Test
  void everyStanceLiesBetweenMinusOneAndOne() {
    assertThat(PREDICATES.classes())
        .allSatisfy(
            predicate -> {
              assertThat(predicate.subject().stance()).isBetween(-1.0, 1.0);
              assertThat(predicate.object(false).stance()).isBetween(-1.0, 1.0);
              assertThat(predicate.prepositions().values())
                  .allSatisfy(reading -> assertThat(reading.stance()).isBetween(-1.0, 1.0));
            });
    assertThat(ATTRIBUTES.classes())
        .allSatisfy(attribute -> assertThat(attribute.stance()).isBetween(-1.0, 1.0));
  }

  private static List<String> predicateIds(String sentence) {
    return PREDICATES.find(words(sentence)).stream().map(match -> match.predicate().id()).toList();
  }

  private static List<String> attributeIds(String sentence) {
    return ATTRIBUTES.find(words(sentence)).stream().map(match -> match.attribute().id()).toList();
  }

  private static List<Frame> frames(String sentence) {
    return FRAMES.find(words(sentence)).stream().map(FrameLexicon.FrameMatch::frame).toList();
  }
}
