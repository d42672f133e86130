package org.parallax.models.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.Labelled;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Role;

class EncoderSheetTest {

  private static final String SHEET =
      """
      {"labels": {"stance": ["favourable", "neutral", "unfavourable"], "role": [%s], "frame": [%s],
                  "voice": ["quoted", "author"]},
       "temperatures": {"stance": 1.5, "role": 1, "frame": 1, "voice": 1},
       "thresholds": {"stance": 0.5, "role": 0.4, "frame": 0.3},
       "maxLength": 128, "maxContext": 48}
      """
          .formatted(labels(Role.values()), labels(Frame.values()));

  private static String labels(Labelled[] labels) {
    return Stream.of(labels)
        .map(label -> '"' + label.label() + '"')
        .collect(Collectors.joining(", "));
  }

  private static EncoderSheet parse(String json) {
    return EncoderSheet.parse(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsLabelsInTheOrderOfTheNetwork() {
    EncoderSheet sheet = parse(SHEET);
    assertThat(sheet.stances())
        .containsExactly(Polarity.FAVOURABLE, Polarity.NEUTRAL, Polarity.UNFAVOURABLE);
    assertThat(sheet.stanceTemperature()).isEqualTo(1.5);
    assertThat(sheet.leastFrame()).hasSize(Frame.values().length).containsOnly(0.3);
    assertThat(sheet.length()).isEqualTo(128);
  }

  @Test
  void aLabelThatTheProgramDoesNotKnowIsNamed() {
    assertThatThrownBy(() -> parse(SHEET.replace("mediator", "referee")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("role")
        .hasMessageContaining("'referee'");
  }

  @Test
  void everyLabelIsThereOnce() {
    assertThatThrownBy(() -> parse(SHEET.replace("\"quoted\", ", "")))
        .hasMessageContaining("voice labels");
    assertThatThrownBy(() -> parse(SHEET.replace("\"quoted\"", "\"author\"")))
        .hasMessageContaining("voice labels");
  }

  @Test
  void aNumberThatIsMissingOrOutOfRangeIsNamed() {
    assertThatThrownBy(() -> parse(SHEET.replace("\"maxLength\": 128", "\"maxLength\": 4")))
        .hasMessageContaining("'maxLength'");
    assertThatThrownBy(() -> parse(SHEET.replace("\"stance\": 1.5", "\"other\": 1.5")))
        .hasMessageContaining("'temperatures.stance' is missing");
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThatThrownBy(() -> parse(SHEET.substring(0, 40).toLowerCase(Locale.ROOT)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not JSON");
  }
}
