package org.parallax.app.evaluate.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.api.diagnostic.ParallaxException;

class ConllReaderTest {

  @TempDir Path folder;

  @Test
  void threeColumnsWithBracketsSideBySide() throws Exception {
    LabelledDocument document =
        read("# begin document\n0\tThe\t(7\n1\tmayor\t_\n2\t's\t_\n3\tsister\t7)\n4\twaved\t(2(7)\n5\tback\t2)\n")
            .get(0);

    assertThat(document.name()).isEqualTo("labels");
    assertThat(document.words()).containsExactly("The", "mayor", "'s", "sister", "waved", "back");
    assertThat(document.sentences()).isEmpty();
    assertThat(mentions(document)).containsExactly("7 0-3", "7 4-4", "2 4-5");
  }

  @Test
  void fiveColumnsWithSentencesAndBars() throws Exception {
    List<LabelledDocument> documents =
        read(
            """
            #begin document a/-/one; part 000
            a/-/one\t0\t0\tEnvoys\t(x_1| (x_2)
            a/-/one\t0\t1\tmet\tx_1)

            a/-/one\t1\t0\tThey\t(x_2)\t
            #end document
            #begin document a/-/two; part 000
            a/-/two\t0\t0\tNobody\t-\t
            """);

    assertThat(documents)
        .extracting(LabelledDocument::name)
        .containsExactly("a/-/one; part 000", "a/-/two; part 000");
    assertThat(mentions(documents.get(0))).containsExactly("x_2 0-0", "x_1 0-1", "x_2 2-2");
    assertThat(documents.get(0).sentences()).containsExactly(0, 2);
    assertThat(documents.get(1).mentions()).isEmpty();
  }

  @Test
  void mentionsOfOneEntityInsideEachOtherCloseTheInnerOneFirst() throws Exception {
    assertThat(mentions(read("0\ta\t(1\n1\tb\t(1\n2\tc\t1)\n3\td\t1)\n").get(0)))
        .containsExactly("1 1-2", "1 0-3");
  }

  @ParameterizedTest
  @CsvSource({
    "'0\ta\t1)\n', line 1, never began",
    "'0\ta\t(1\n', line 1, never ends",
    "'0\ta\n', line 1, has 2 columns",
    "'0\ta\t(1)\n1\tb\t((\n', line 2, cannot be read",
    "'\n', line 1, holds no document"
  })
  void whatIsWrongIsToldWithItsLine(String content, String line, String cause) throws Exception {
    assertThatThrownBy(() -> read(content))
        .isInstanceOf(ParallaxException.class)
        .hasMessageContaining(line)
        .hasMessageContaining(cause);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    LabelledDocument document = read("0\ta\t(1(2(3)\n1\tb\t2)\n2\tc\t(1)1)\n").get(0);
    List<List<TokenSpan>> entities =
        List.of(
            List.of(new TokenSpan(0, 0, 2), new TokenSpan(0, 2, 2)),
            List.of(new TokenSpan(0, 0, 1)),
            List.of(new TokenSpan(0, 0, 0)));

    assertThat(mentions(read(ConllWriter.write(document, entities)).get(0)))
        .containsExactlyInAnyOrderElementsOf(mentions(document));
  }

  private List<LabelledDocument> read(String content) throws IOException, ParallaxException {
    return ConllReader.read(Files.writeString(folder.resolve("labels.conll"), content));
  }

  private static List<String> mentions(LabelledDocument document) {
    return document.mentions().stream()
        .map(each -> each.entity() + " " + each.span().first() + "-" + each.span().last())
        .toList();
  }
}
