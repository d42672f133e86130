package org.parallax.stages.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Concept;
import org.parallax.api.annotation.ConceptMention;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;
import org.parallax.testkit.Documents;

class GivenConceptsTest {

  @Test
  void aConceptThatIsGivenIsMentionedBesideWhatTheRulesFind() {
    String text = "Russia met the caravan. It rested.";
    Concept caravan =
        new Concept(
            new Entity("concept:caravan", "caravan", EntityType.CONCEPT, false),
            List.of(
                new ConceptMention(new Span(11, 22), 0, MentionKind.DESCRIPTION),
                new ConceptMention(new Span(24, 26), 1, MentionKind.PRONOUN)));
    Document document =
        Documents.tokenized(text).with(Documents.layer(Layers.CONCEPTS, List.of(caravan)));

    assertThat(Linking.link(document))
        .extracting(mention -> mention.span().of(text), EntityMention::entity, EntityMention::via)
        .contains(
            tuple("Russia", "RU", CatalogueLinkStage.NAME),
            tuple("the caravan", "concept:caravan", Concept.VIA),
            tuple("It", "concept:caravan", Concept.VIA));
  }
}
