package org.parallax.stages.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.api.text.Span;

class StateNamesTest {

  private static final StateNames NAMES = StateNames.load();

  private static String exchanged(String text, String one, String other) {
    return NAMES.exchanged(text, new TreeMap<>(), one, other).text();
  }

  @Test
  void everyNameThatIsPutInHasItsForms() {
    assertThat(StateNames.STATES).allMatch(NAMES::knows);
    assertThat(StateNames.STATES.stream().map(NAMES::nameOf))
        .contains("Russia", "America", "Iran", "Ukraine");
    assertThat(NAMES.knows("NATO")).isFalse();
  }

  @Test
  void statesChangePlaces() {
    assertThat(exchanged("Russia praised Iran.", "RU", "IR")).isEqualTo("Iran praised Russia.");
    assertThat(exchanged("Moscow sent Russian envoys to Iran.", "RU", "CN"))
        .isEqualTo("Beijing sent Chinese envoys to Iran.");
    assertThat(exchanged("The Russians came.", "RU", "US")).isEqualTo("The Americans came.");
  }

  @Test
  void articlesFollow() {
    assertThat(exchanged("The United States waited for an American envoy.", "US", "RU"))
        .isEqualTo("Russia waited for a Russian envoy.");
    assertThat(exchanged("A Russian ship met a U.S. tanker.", "RU", "IR"))
        .isEqualTo("An Iranian ship met a U.S. tanker.");
    assertThat(exchanged("It is a U.S. plan.", "US", "IL")).isEqualTo("It is an Israeli plan.");
  }

  @Test
  void mentionsMoveWithTheText() {
    String text = "As the United States and Iran talked, Russia looked on.";
    Span iran = new Span(text.indexOf("Iran"), text.indexOf("Iran") + 4);
    Span states = new Span(text.indexOf("United"), text.indexOf(" and"));
    Span russia = new Span(text.indexOf("Russia"), text.indexOf("Russia") + 6);
    StateNames.Rewritten rewritten =
        NAMES.exchanged(
            text,
            new TreeMap<>(
                Map.of("IR", List.of(iran), "US", List.of(states), "RU", List.of(russia))),
            "US",
            "CN");
    assertThat(rewritten.text()).isEqualTo("As China and Iran talked, Russia looked on.");
    Map<String, String> words = new TreeMap<>();
    rewritten
        .targets()
        .forEach(
            (entity, spans) ->
                words.put(
                    entity, rewritten.text().substring(spans.get(0).begin(), spans.get(0).end())));
    assertThat(words).containsEntry("IR", "Iran").containsEntry("RU", "Russia");
    assertThat(words.get("US")).isEqualTo("China");
  }

  @Test
  void aNameForItselfLeavesTheTextAsItIs() {
    String text = "An American in the United States of America.";
    assertThat(exchanged(text, "US", "US")).isEqualTo(text);
  }
}
