package org.parallax.stages.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.models.catalogue.Catalogue;
import org.parallax.models.catalogue.CatalogueEntry;
import org.parallax.models.catalogue.CatalogueExample;
import org.parallax.testkit.MarkedText;

/** The examples in the catalogue are its specification: each runs through the real stage. */
class CatalogueExamplesTest {

  @Test
  void everyEntryMatchesItsExamplesAndLeavesTheOthersAlone() {
    List<String> failures = new ArrayList<>();
    for (CatalogueEntry entry : Catalogue.load().entries()) {
      for (CatalogueExample example : entry.examples()) {
        MarkedText expected = MarkedText.parse(example.text());
        String found =
            example.wide()
                ? Linking.mentionsOfWide(entry.id(), expected.text())
                : Linking.mentionsOf(entry.id(), expected.text());
        if (!found.equals(example.text())) {
          failures.add(entry.id() + ": " + example.text() + "\n  but found: " + found);
        }
      }
    }
    assertThat(failures).as(String.join("\n", failures)).isEmpty();
  }

  @Test
  void everyEntryHasAnExampleThatMatchesAndOneThatDoesNot() {
    assertThat(Catalogue.load().entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.examples()).as(entry.id()).anyMatch(CatalogueExample::matching);
              assertThat(entry.examples()).as(entry.id()).anyMatch(e -> !e.matching());
              assertThat(entry.examples())
                  .as(entry.id())
                  .allMatch(e -> e.matching() == e.text().contains("]{"));
            });
  }

  @Test
  void companiesAndProxiesCountOnlyWhereTheyAreAskedForAndEachStateWithSomeHasAnExample() {
    for (CatalogueEntry entry : Catalogue.load().entries()) {
      List<String> wide = new ArrayList<>(entry.companies());
      wide.addAll(entry.proxies());
      boolean shown = entry.examples().stream().anyMatch(CatalogueExample::wide);
      assertThat(shown).as(entry.id()).isEqualTo(!wide.isEmpty());
      for (CatalogueExample example : entry.examples()) {
        if (example.wide()) {
          String plain = MarkedText.parse(example.text()).text();
          String narrow = Linking.mentionsOf(entry.id(), plain);
          assertThat(narrow).as(entry.id()).isNotEqualTo(example.text());
        }
      }
    }
  }
}
