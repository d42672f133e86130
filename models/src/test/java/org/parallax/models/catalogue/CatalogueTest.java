package org.parallax.models.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.api.annotation.EntityType;

class CatalogueTest {

  private static final int MEMBERS_OF_THE_UN = 193;
  private static final int OTHER_STATES = 5;

  private final Catalogue catalogue = Catalogue.load();

  @Test
  void hasEveryMemberOfTheUnitedNationsAndFiveOtherStates() {
    assertThat(catalogue.entries().stream().filter(entry -> entry.type() == EntityType.STATE))
        .hasSize(MEMBERS_OF_THE_UN + OTHER_STATES);
    assertThat(List.of("PS", "TW", "VA", "XK", "USSR"))
        .allSatisfy(id -> assertThat(catalogue.find(id)).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "Russia, RU",
    "usa, US",
    "U.S., US",
    "the United States, US",
    "Türkiye, TR",
    "turkiye, TR",
    "NO, NO",
    "nato, NATO",
    "European Union, EU",
    "cote d’ivoire, CI"
  })
  void anEntityIsFoundByAnyOfItsNames(String name, String id) {
    assertThat(catalogue.findByName(name).orElseThrow().id()).isEqualTo(id);
  }

  @Test
  void aSlipIsAnsweredWithTheNearestNames() {
    assertThat(catalogue.findByName("Rusia")).isEmpty();
    assertThat(catalogue.nearest("Rusia", 3)).startsWith("Russia");
  }

  @Test
  void aLeaderIsInOfficeFromTheFirstDayToTheLast() {
    LeaderTerm term =
        catalogue.find("DE").orElseThrow().leaders().stream()
            .filter(leader -> leader.name().equals("Olaf Scholz"))
            .findFirst()
            .orElseThrow();

    assertThat(term.covers(LocalDate.of(2021, 12, 8))).isTrue();
    assertThat(term.covers(LocalDate.of(2025, 5, 6))).isTrue();
    assertThat(term.covers(LocalDate.of(2025, 5, 7))).isFalse();
  }

  @Test
  void noTermEndsBeforeItBegins() {
    assertThat(catalogue.entries().stream().flatMap(entry -> entry.leaders().stream()))
        .allSatisfy(
            term ->
                assertThat(term.from().orElse(LocalDate.MIN))
                    .as(term.name())
                    .isBefore(term.to().orElse(LocalDate.MAX)));
  }

  @Test
  void whatIsCalledAmbiguousIsAFormOfTheEntry() {
    for (CatalogueEntry entry : catalogue.entries()) {
      List<String> forms =
          CatalogueForms.of(entry).stream().map(CatalogueForm::text).distinct().toList();
      assertThat(forms).as(entry.id()).containsAll(entry.ambiguous());
    }
  }

  @Test
  void anUnknownKeyIsNamedWithItsEntry() {
    assertThatThrownBy(() -> read("- {id: XX, name: X, type: state, nmaes: [X]}"))
        .hasMessageContaining("x.yaml, entry 'XX'")
        .hasMessageContaining("[nmaes]");
  }

  @Test
  void aWrongDateTypeOrListIsNamed() {
    assertThatThrownBy(() -> read("- {id: XX, name: X, type: planet}"))
        .hasMessageContaining("unknown type 'planet'");
    assertThatThrownBy(
            () ->
                read(
                    "- {id: XX, name: X, type: state, leaders: [{name: A, office: b, from: soon}]}"))
        .hasMessageContaining("'soon' for from");
    assertThatThrownBy(() -> read("- {id: XX, name: X, type: state, names: X}"))
        .hasMessageContaining("needs a list for 'names'");
    assertThatThrownBy(() -> read("id: XX")).hasMessageContaining("not a list");
    assertThatThrownBy(() -> read("- [")).hasMessageContaining("not YAML");
  }

  private static List<CatalogueEntry> read(String yaml) {
    return Catalogue.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }
}
