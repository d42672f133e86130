package org.parallax.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.ChainMention;
import org.parallax.api.annotation.Concept;
import org.parallax.api.annotation.ConceptMention;
import org.parallax.api.annotation.CoreferenceChain;
import org.parallax.api.annotation.Dependency;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.FrameAssignment;
import org.parallax.api.annotation.LanguageGuess;
import org.parallax.api.annotation.MentionForm;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.NameShift;
import org.parallax.api.annotation.NamedEntity;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Quote;
import org.parallax.api.annotation.QuoteKind;
import org.parallax.api.annotation.Role;
import org.parallax.api.annotation.RoleAssignment;
import org.parallax.api.annotation.Ruling;
import org.parallax.api.annotation.RulingKind;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Stance;
import org.parallax.api.annotation.Token;
import org.parallax.api.annotation.Voice;
import org.parallax.api.annotation.VoiceAttribution;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.Span;

class LayerCodecTest {

  private static final Span SPAN = new Span(3, 9);

  /** One item of every layer, with and without what may be unknown. */
  private static List<?> samples(LayerKey<?> key) {
    return switch (key.name()) {
      case "zones" -> List.of(new ZonedSpan(SPAN, Zone.BODY, "same words as line 3"));
      case "metadata" ->
          List.of(
              ArticleMetadata.UNKNOWN,
              new ArticleMetadata(
                  Optional.of("“A title”"),
                  Optional.of("A. Writer"),
                  Optional.empty(),
                  Optional.of(LocalDate.of(2029, 2, 28)),
                  Optional.of(URI.create("https://paper.example/1")),
                  Optional.of("en-GB")));
      case "language" -> List.of(new LanguageGuess("eng", 0.1 + 0.2));
      case "sentences" -> List.of(new Sentence(0, SPAN, Zone.HEADLINE));
      case "tokens" -> List.of(new Token(0, SPAN, 0, PartOfSpeech.PROPN, "NNP", "Çelik \"😀\"\n"));
      case "named-entities" -> List.of(new NamedEntity(SPAN, 0, EntityType.PERSON));
      case "dependencies" ->
          List.of(
              new Dependency(0, Optional.of(1), "nsubj"),
              new Dependency(1, Optional.empty(), "root"));
      case "coreference" ->
          List.of(
              new CoreferenceChain(
                  0, List.of(new ChainMention(SPAN, 0, 1, MentionForm.PRONOUN)), 0));
      case "concepts" ->
          List.of(
              new Concept(
                  new Entity("concept:caravan", "caravan", EntityType.CONCEPT, false),
                  List.of(new ConceptMention(SPAN, 0, MentionKind.PRONOUN))));
      case "rulings" ->
          List.of(
              new Ruling(
                  RulingKind.IS_NOT,
                  Optional.of(new Entity("RU", "Russia", EntityType.STATE, true)),
                  Optional.of(MentionKind.DESCRIPTION),
                  List.of(SPAN)));
      case "entities" -> List.of(new Entity("RU", "Russia", EntityType.STATE, true));
      case "mentions" ->
          List.of(new EntityMention(0, SPAN, 0, "RU", MentionKind.NAME, "link-x", 1d / 3));
      case "quotes" ->
          List.of(
              new Quote(
                  SPAN,
                  0,
                  QuoteKind.DIRECT,
                  Optional.of("he"),
                  Optional.empty(),
                  Optional.of("said")));
      case "voices" -> List.of(new VoiceAttribution(0, "RU", Voice.QUOTED, Optional.empty()));
      case "stances" ->
          List.of(
              new Stance(0, "RU", Polarity.UNFAVOURABLE, 0.5, 0.25, 0.25, List.of(SPAN)),
              new Stance(1, "RU", Optional.empty(), 0.4, 0.3, 0.3, List.of(SPAN)));
      case "name-shifts" -> List.of(new NameShift("RU", "Russia", 3, -0.25));
      case "roles" -> List.of(new RoleAssignment(0, "RU", Role.SELF_INTERESTED, 1e-300));
      case "frames" -> List.of(new FrameAssignment(0, "RU", Frame.QUALITY_OF_LIFE, 1));
      default -> throw new IllegalStateException("no sample for " + key);
    };
  }

  private static <T> List<T> roundTrip(LayerKey<T> key, List<?> items) throws IOException {
    String json = LayerCodec.write(items).toString();
    return LayerCodec.read(key, LayerCodec.mapper().readTree(json));
  }

  @Test
  void everyLayerSurvivesTheRoundTrip() throws Exception {
    for (LayerKey<?> key : Layers.all()) {
      assertThat(roundTrip(key, samples(key))).as(key.name()).isEqualTo(samples(key));
    }
  }

  @Test
  void writesComponentsAndNothingElse() {
    assertThat(LayerCodec.write(List.of(new Sentence(0, SPAN, Zone.BODY))).toString())
        .isEqualTo("[{\"index\":0,\"span\":{\"begin\":3,\"end\":9},\"zone\":\"BODY\"}]");
  }

  @Test
  void refusesWhatIsNotOfTheForm() {
    for (String json :
        List.of(
            "{}",
            "[{\"index\":0,\"span\":{\"begin\":3,\"end\":9}}]",
            "[{\"index\":0,\"span\":{\"begin\":9,\"end\":3},\"zone\":\"BODY\"}]",
            "[{\"index\":null,\"span\":{\"begin\":3,\"end\":9},\"zone\":\"BODY\"}]",
            "[{\"index\":0,\"span\":{\"begin\":3,\"end\":9},\"zone\":\"ATTIC\"}]",
            "[{\"index\":0,\"span\":{\"begin\":3,\"end\":9},\"zone\":\"BODY\",\"more\":1}]")) {
      assertThatThrownBy(
              () -> LayerCodec.read(Layers.SENTENCES, LayerCodec.mapper().readTree(json)))
          .as(json)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("'sentences'");
    }
  }

  private record Old(Span span, List<Zone> zones) {}

  private record New(Span span, List<Role> zones) {}

  @Test
  void schemasDifferWhenRecordsDo() {
    assertThat(LayerSchema.of(new LayerKey<>("k", Old.class)))
        .contains("begin", "FURNITURE")
        .isNotEqualTo(LayerSchema.of(new LayerKey<>("k", New.class)));
  }
}
