package org.parallax.stages.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.ChainMention;
import org.parallax.api.annotation.CoreferenceChain;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.MentionForm;
import org.parallax.api.annotation.Token;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layer;
import org.parallax.api.document.Layers;
import org.parallax.api.document.Provenance;
import org.parallax.api.text.Span;
import org.parallax.testkit.Documents;

class ChainsTest {

  private static final Provenance COREFERENCE =
      new Provenance("coreference-test", "1", "none", List.of());

  @Test
  void aChainOfOneStateGivesItsDescriptions() {
    Document document =
        chained(
            "Armenia lost. Nobody helped the small country there.",
            new String[] {"Armenia", "the small country"});

    assertThat(Linking.mentions(document))
        .isEqualTo(
            "[Armenia]{AM name} lost. Nobody helped [the small country]{AM description} there.");
    assertThat(Linking.link(document).stream().map(EntityMention::via))
        .containsExactly("link-catalogue", "coreference-test");
  }

  @Test
  void aChainThatMixesTwoStatesGivesNothing() {
    Document document =
        chained(
            "Armenia lost. Iran won. Nobody thanked the country.",
            new String[] {"Armenia", "Iran", "the country"});

    assertThat(Linking.mentions(document)).doesNotContain("description");
  }

  @Test
  void aPhraseWhoseHeadIsNoStateStaysOut() {
    Document document =
        chained("Armenia lost. The long war ended.", new String[] {"Armenia", "The long war"});

    assertThat(Linking.mentions(document)).doesNotContain("description");
  }

  private static Document chained(String text, String[] phrases) {
    Document document = Documents.tokenized(text);
    List<Token> tokens = document.get(Layers.TOKENS);
    List<ChainMention> mentions =
        java.util.Arrays.stream(phrases)
            .map(
                phrase -> {
                  int begin = text.indexOf(phrase);
                  Span span = new Span(begin, begin + phrase.length());
                  Token head =
                      tokens.stream()
                          .filter(token -> token.span().end() == span.end())
                          .findFirst()
                          .orElseThrow();
                  MentionForm form =
                      phrase.indexOf(' ') < 0 ? MentionForm.NAME : MentionForm.NOMINAL;
                  return new ChainMention(span, head.sentence(), head.index(), form);
                })
            .toList();
    return document.with(
        new Layer<>(
            Layers.COREFERENCE, List.of(new CoreferenceChain(0, mentions, 0)), COREFERENCE));
  }
}
