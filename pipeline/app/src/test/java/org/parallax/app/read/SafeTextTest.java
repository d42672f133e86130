package org.parallax.app.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

  @Test
  void escapeSequencesAreNoLongerThat() {
    assertThat(SafeText.of("red \u001b[31malert\u0007 and \u009b2J\u0090q\u009c"))
        .isEqualTo("red [31malert and 2Jq");
    assertThat(SafeText.of("\u001b]0;title\u001b\\shown")).isEqualTo("]0;title\\shown");
  }

  @Test
  void whatPartsLinesOrColumnsBecomesASpace() {
    assertThat(SafeText.of("a\tb\rc\u000Bd\fe\u0085f\u2028g")).isEqualTo("a b c d e f g");
  }

  @Test
  void marksOfDirectionAndHalfCharactersGo() {
    assertThat(SafeText.of("a\u202Eb\u2066c\uD800d")).isEqualTo("abcd");
  }

  @Test
  void allOtherTextStays() {
    String text = "“Çelik” 😀 שלום é…";
    assertThat(SafeText.of(text)).isSameAs(text);
  }

  @Test
  void jsonEscapesTheControlsThatItsWriterLeaves() {
    assertThat(SafeText.ofJson("{\"a\":\"\u007f\u009b é\"}"))
        .isEqualTo("{\"a\":\"\\u007f\\u009b é\"}");
  }
}
