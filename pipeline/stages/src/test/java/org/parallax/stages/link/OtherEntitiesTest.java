package org.parallax.stages.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.NamedEntity;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.testkit.Documents;
import org.parallax.testkit.MarkedText;

class OtherEntitiesTest {

  @Test
  void aSurnameJoinsTheFullNameAndAnAcronymItsOrganisation() {
    assertThat(
            entities(
                "[Olaf Brandt]{person} leads the [Open River Trust]{organization}. [Brandt]{person}"
                    + " left the [ORT]{organization}."))
        .containsExactly("olaf-brandt", "open-river-trust", "olaf-brandt", "open-river-trust");
  }

  @Test
  void aNameOfTheCatalogueStaysTheCatalogues() {
    assertThat(entities("[Iran]{location} met [Acme]{organization}."))
        .containsExactly("IR", "acme");
  }

  @Test
  void idsAreMadeOfLettersAndDigits() {
    assertThat(OtherEntities.slug("Müller & Søn's \"Café\"")).isEqualTo("muller-søns-cafe");
  }

  private static List<String> entities(String notation) {
    MarkedText marked = MarkedText.parse(notation);
    Document document = Documents.tokenized(marked.text());
    List<NamedEntity> names =
        marked.marks().stream()
            .map(
                mark ->
                    new NamedEntity(
                        mark.span(),
                        document.get(Layers.SENTENCES).stream()
                            .filter(sentence -> sentence.span().contains(mark.span()))
                            .findFirst()
                            .orElseThrow()
                            .index(),
                        EntityType.valueOf(mark.label(0).toUpperCase(java.util.Locale.ROOT))))
            .toList();
    return Linking.link(document.with(Documents.layer(Layers.NAMED_ENTITIES, names))).stream()
        .map(EntityMention::entity)
        .toList();
  }
}
