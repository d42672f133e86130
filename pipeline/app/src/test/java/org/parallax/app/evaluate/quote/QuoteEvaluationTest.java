package org.parallax.app.evaluate.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.annotation.Quote;
import org.parallax.api.annotation.QuoteKind;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.text.Span;
import org.parallax.app.evaluate.Score;

class QuoteEvaluationTest {

  private static final String TEXT =
      "The envoy said that the bridge would open. \"It is safe,\" Mara Tell added, \"for now.\"";

  @TempDir Path folder;

  private void write(String annotation) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/a.txt"), TEXT);
    Files.writeString(folder.resolve("attributions/a_1234.ann"), annotation);
  }

  private static String span(String type, String words) {
    int begin = TEXT.indexOf(words);
    return type + " " + begin + " " + (begin + words.length());
  }

  private static String annotation() {
    int quotation = TEXT.indexOf("\"It");
    int rest = TEXT.indexOf("\"for");
    return "T1\t%s\tx%nT2\t%s\tx%nT3\t%s\tx%nE1\tAttribution:T9 Content:T3 Cue:T2 Source:T1%n"
            .formatted(
                span("Source", "The envoy"),
                span("Cue", "said"),
                span("Content", "that the bridge would open"))
            .replace("Attribution:T9 ", "")
        + "T4\t%s\tx%nT5\t%s\tx%nT6\tContent %d %d;%d %d\tx%nE2\tContent:T6 Cue:T5 Source:T4%n"
            .formatted(
                span("Source", "Mara Tell"),
                span("Cue", "added"),
                quotation,
                quotation + 13,
                rest,
                TEXT.length());
  }

  private static Quote quote(String words, String speaker, String cue) {
    int begin = TEXT.indexOf(words);
    return new Quote(
        new Span(begin, begin + words.length()),
        0,
        QuoteKind.DIRECT,
        Optional.of(speaker),
        Optional.empty(),
        Optional.of(cue));
  }

  @Test
  void readsStandOffFilesWithGaps() throws Exception {
    write(annotation());
    List<LabelledText> texts = AttributionReader.read(folder);
    assertThat(texts).hasSize(1);
    assertThat(texts.get(0).statements()).hasSize(2);
    assertThat(texts.get(0).statements().get(1).content().spans()).hasSize(2);
    Span source = texts.get(0).statements().get(0).source().spans().get(0);
    assertThat(source.of(TEXT)).isEqualTo("The envoy");
  }

  @Test
  void aQuotationThatTheCueInterruptsIsOneStatement() {
    List<Statement> found =
        FoundStatements.of(
            TEXT,
            List.of(
                quote("\"It is safe,\"", "Mara Tell", "added"),
                quote("\"for now.\"", "Mara Tell", "added")));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).content().spans()).hasSize(2);
    assertThat(found.get(0).source().spans().get(0).of(TEXT)).isEqualTo("Mara Tell");
  }

  @Test
  void scoresByOverlapAndBySpeaker() throws Exception {
    write(annotation());
    QuoteScorer scorer = new QuoteScorer();
    scorer.add(
        AttributionReader.read(folder).get(0),
        FoundStatements.of(
            TEXT,
            List.of(
                quote("the bridge", "The envoy", "said"),
                quote("\"It is safe,\"", "The envoy", "added"),
                quote("\"for now.\"", "The envoy", "added"))));
    assertThat(scorer.scores().getOrDefault("content exact", Score.NONE).found()).isEqualTo(1);
    assertThat(scorer.scores().getOrDefault("content 30 %", Score.NONE).found()).isEqualTo(2);
    assertThat(scorer.scores().getOrDefault("content 80 %", Score.NONE).found()).isEqualTo(1);
    assertThat(scorer.scores().getOrDefault("cue exact", Score.NONE).found()).isEqualTo(2);
    assertThat(scorer.named()).isEqualTo(2);
    assertThat(scorer.speakersRight()).isEqualTo(1);
  }

  @Test
  void aSpanBeyondTheTextIsToldWithFileAndLine() throws Exception {
    write("T1\tContent 0 4000\tx\n");
    assertThatThrownBy(() -> AttributionReader.read(folder))
        .isInstanceOf(ParallaxException.class)
        .hasMessageContaining("a_1234.ann line 1");
  }

  @Test
  void anArgumentThatNamesNoSpanIsTold() throws Exception {
    write("E1\tContent:T3\n");
    assertThatThrownBy(() -> AttributionReader.read(folder)).hasMessageContaining("'Content:T3'");
  }
}
