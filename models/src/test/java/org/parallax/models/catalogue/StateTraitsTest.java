package org.parallax.models.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.EntityType;

class StateTraitsTest {

  @Test
  void everyStateOfTheFileIsInTheCatalogue() {
    assertThat(StateTraits.load().states())
        .allSatisfy(
            id ->
                assertThat(Catalogue.load().find(id).map(CatalogueEntry::type))
                    .as(id)
                    .isPresent()
                    .get()
                    .isIn(EntityType.STATE, EntityType.LOCATION));
  }

  @Test
  void aWordRulesOutWhatItDoesNotFit() {
    StateTraits traits = StateTraits.load();

    assertThat(traits.allows("kingdom", "SA")).isTrue();
    assertThat(traits.allows("Kingdom", "FR")).isFalse();
    assertThat(traits.allows("republic", "SA")).isFalse();
    assertThat(traits.allows("republic", "FR")).isTrue();
    assertThat(traits.allows("quiet", "FR")).isTrue();
    assertThat(traits.isKnown("west african")).isTrue();
  }

  @Test
  void alliesAndRivalsHoldBothWays() {
    StateTraits traits = StateTraits.load();

    assertThat(traits.areAllies("US", "JP")).isTrue();
    assertThat(traits.areAllies("JP", "US")).isTrue();
    assertThat(traits.areRivals("IN", "PK")).isTrue();
    assertThat(traits.areRivals("FR", "BE")).isFalse();
  }

  @Test
  void aBrokenFileIsRefusedWithItsCause() {
    assertThatThrownBy(() -> StateTraits.read("traits: [{words: [small], states: []}]"))
        .hasMessageContaining("'small'");
    assertThatThrownBy(
            () -> StateTraits.read("traits: [{words: [a], states: [FR]}]\nallies: [[FR]]"))
        .hasMessageContaining("pair");
    assertThatThrownBy(() -> StateTraits.read(": :\n- [")).hasMessageContaining("not YAML");
  }
}
