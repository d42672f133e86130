package org.parallax.app.evaluate.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.diagnostic.ParallaxException;

class SentenceStanceDataTest {

  @TempDir Path folder;

  private Path file(String content) throws Exception {
    return Files.writeString(folder.resolve("data.jsonl"), content);
  }

  @Test
  void readsBothForms() throws Exception {
    Path file =
        file(
            """
            {"id": "a", "sentence": "\ud83d\ude00 Tell failed.", "from": 2, "to": 6, "polarity": -1}
            {"sentence_normalized": "Tell met Orr.", "targets": [
              {"Input.gid": "b", "from": 0, "to": 4, "polarity": 6.0},
              {"Input.gid": "c", "from": 9, "to": 12, "polarity": 4.0}]}
            """
                .replace("[\n  ", "[")
                .replace(",\n  ", ","));
    assertThat(SentenceStanceData.read(file))
        .extracting(
            SentenceStanceData.Labelled::id,
            each -> each.target().of(each.sentence()),
            SentenceStanceData.Labelled::polarity)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a", "Tell", Polarity.UNFAVOURABLE),
            org.assertj.core.groups.Tuple.tuple("b", "Tell", Polarity.FAVOURABLE),
            org.assertj.core.groups.Tuple.tuple("c", "Orr", Polarity.NEUTRAL));
  }

  @Test
  void namesTheLineThatIsWrong() throws Exception {
    Path file = file("{\"sentence\": \"Tell failed.\", \"from\": 0, \"to\": 99, \"polarity\": 0}");
    assertThatThrownBy(() -> SentenceStanceData.read(file))
        .isInstanceOf(ParallaxException.class)
        .hasMessageContaining("data.jsonl line 1")
        .hasMessageContaining("'from'");
  }

  @Test
  void refusesAnotherPolarity() throws Exception {
    Path file = file("{\"sentence\": \"Tell failed.\", \"from\": 0, \"to\": 4, \"polarity\": 3}");
    assertThatThrownBy(() -> SentenceStanceData.read(file)).hasMessageContaining("polarity '3'");
  }

  @Test
  void aPairIsRightWhenTheFriendlierOutletComesOutSo() {
    PairOrder order = new PairOrder();
    order.add(1, -1, Optional.of(0.2), Optional.of(-0.1));
    order.add(1, -1, Optional.of(-0.2), Optional.of(-0.1));
    order.add(1, -1, Optional.of(0.0), Optional.of(0.0));
    order.add(1, -1, Optional.of(0.0), Optional.empty());
    assertThat(order.share()).isEqualTo(0.5);
    assertThat(order.line("opposite")).contains("1 right, 1 tied, 1 wrong").contains("1 not found");
  }
}
