package org.parallax.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.text.Span;

class MarkedTextTest {

  @Test
  void marksAreTakenOutAndTheirSpansCountTheTextWithoutThem() {
    MarkedText marked = MarkedText.parse("[The [Kremlin]{seat}]{RU metonym} said so.");

    assertThat(marked.text()).isEqualTo("The Kremlin said so.");
    assertThat(marked.marks())
        .containsExactly(
            new MarkedText.Mark(new Span(0, 11), List.of("RU", "metonym")),
            new MarkedText.Mark(new Span(4, 11), List.of("seat")));
  }

  @Test
  void printingGivesTheNotationBack() {
    String notation = "[The [Kremlin]{seat}]{RU metonym} \\[sic\\] said [it]{RU pronoun}";

    assertThat(MarkedText.parse(notation).print()).isEqualTo(notation);
  }

  @Test
  void aSlipInAFixtureIsAnError() {
    assertThatThrownBy(() -> MarkedText.parse("[Moscow] said"))
        .hasMessageContaining("without labels");
    assertThatThrownBy(() -> MarkedText.parse("[Moscow said")).hasMessageContaining("never closed");
  }
}
