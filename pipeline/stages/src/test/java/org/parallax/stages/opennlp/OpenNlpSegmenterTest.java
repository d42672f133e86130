package org.parallax.stages.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.text.Span;

class OpenNlpSegmenterTest {

  private static List<String> split(String token) {
    List<Span> spans = new ArrayList<>();
    OpenNlpSegmenter.split(token, 0, token.length(), spans);
    return spans.stream().map(span -> span.of(token)).toList();
  }

  @Test
  void compoundsArePartedSoThatTheirAdjectivesCanBeFound() {
    assertThat(split("Ruritanian-led")).containsExactly("Ruritanian", "-", "led");
    assertThat(split("U.R.-backed")).containsExactly("U.R.", "-", "backed");
  }

  @Test
  void prefixesNumbersAndLoneMarksStayWhole() {
    assertThat(split("pro-Ruritanian")).containsExactly("pro-Ruritanian");
    assertThat(split("12-14")).containsExactly("12-14");
    assertThat(split("-")).containsExactly("-");
    assertThat(split("—")).containsExactly("—");
  }

  @Test
  void dashesAndQuotationMarksStandAlone() {
    assertThat(split("calm—for")).containsExactly("calm", "—", "for");
    assertThat(split("\"so")).containsExactly("\"", "so");
  }

  @Test
  void plainTextHasTheSameLength() {
    String text = "“It’s”\u00a0a\n‘test’ 😀";

    assertThat(OpenNlpSegmenter.plain(text))
        .isEqualTo("\"It's\" a 'test' 😀")
        .hasSize(text.length());
  }
}
