package org.parallax.models.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.api.text.Span;

class CatalogueMatcherTest {

  private final CatalogueMatcher matcher = Catalogue.load().matcher();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Papua New Guinea is not Guinea | Papua New Guinea, Guinea",
        "Guinea-Bissau and Nigeria | Guinea-Bissau, Nigeria",
        "The Russian-led and anti-Russian | Russian, Russian",
        "Sino-Russian ties, not Sino alone | Sino, Russian",
        "They told us about Usain | \"\"",
        "U.S.-made and US-backed, in the U.S. | U.S., US, U.S.",
        "Americas and South America | \"\"",
        "RUSSIA AND IRAN SIGN | RUSSIA, IRAN",
        "TURKEY ROASTED WHOLE | \"\"",
        "North Korean, Korean | North Korean, Korean",
        "the West Bank and the West | West Bank, West",
        "Côte d’Ivoire's | Côte d’Ivoire",
        "turkey in russia | \"\"",
      })
  void findsTheLongestFormAtEachWord(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @Test
  void aFormMayRunOverALineBreak() {
    assertThat(found("the United\n  States of\u00a0America"))
        .isEqualTo("United\n  States of\u00a0America");
  }

  @Test
  void looksOnlyWithinTheRegion() {
    assertThat(matcher.match("Iran and Iraq", new Span(5, 13))).hasSize(1);
    assertThat(matcher.match("South Africa", new Span(0, 8))).isEmpty();
  }

  private String found(String text) {
    return matcher.match(text, new Span(0, text.length())).stream()
        .map(match -> match.span().of(text))
        .collect(Collectors.joining(", "));
  }
}
