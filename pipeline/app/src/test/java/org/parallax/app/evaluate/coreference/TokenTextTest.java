package org.parallax.app.evaluate.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.text.Span;

class TokenTextTest {

  @TempDir Path folder;

  @Test
  void wordsAreSetAsTheyUsuallyAre() {
    LabelledDocument document =
        new LabelledDocument(
            "d",
            List.of("Do", "n't", "wait", "(", "she", "'s", "here", ")", ".", "Go", "!"),
            List.of(0, 9),
            List.of());
    TokenText text = TokenText.of(document);

    assertThat(text.text()).isEqualTo("Don't wait (she's here).\n\nGo!");
    assertThat(text.tokens().get(1).of(text.text())).isEqualTo("n't");
    assertThat(text.tokens().get(9).of(text.text())).isEqualTo("Go");
  }

  @Test
  void aConlluFileGivesTheTextAsPrinted() throws Exception {
    TokenText text = TokenText.read(conllu(), 6);

    assertThat(text.text()).isEqualTo("Ferry\n\nIt's (almost)");
    assertThat(text.tokens())
        .extracting(span -> span.of(text.text()))
        .containsExactly("Ferry", "It", "'s", "(", "almost", ")");
  }

  @Test
  void anotherNumberOfWordsIsTold() throws Exception {
    Path file = conllu();
    assertThatThrownBy(() -> TokenText.read(file, 5))
        .hasMessageContaining("has 6 words, the labels have 5");
  }

  @Test
  void aSpanCoversTheTokensThatItTouches() throws Exception {
    TokenText text = TokenText.read(conllu(), 6);
    assertThat(text.find(3, new Span(7, 9))).contains(new TokenSpan(3, 1, 1));
    assertThat(text.find(3, new Span(8, 14))).contains(new TokenSpan(3, 1, 4));
    assertThat(text.find(3, new Span(5, 7))).isEmpty();
  }

  private Path conllu() throws Exception {
    return Files.writeString(
        folder.resolve("d.conllu"),
        """
        # newdoc id = d
        # newpar
        1\tFerry\t_\t_\t_\t_\t_\t_\t_\t_

        # newpar
        1-2\tIt's\t_\t_\t_\t_\t_\t_\t_\t_
        1\tIt\t_\t_\t_\t_\t_\t_\t_\t_
        2\t's\t_\t_\t_\t_\t_\t_\t_\t_
        3\t(\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        4\talmost\t_\t_\t_\t_\t_\t_\t_\tX=y|SpaceAfter=No
        5\t)\t_\t_\t_\t_\t_\t_\t_\t_
        """);
  }
}
