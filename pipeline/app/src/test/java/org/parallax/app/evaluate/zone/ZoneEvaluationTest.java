package org.parallax.app.evaluate.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layer;
import org.parallax.api.document.Layers;
import org.parallax.api.document.Provenance;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.text.Article;
import org.parallax.api.text.Span;

class ZoneEvaluationTest {

  @TempDir Path folder;

  /**
   * The stage below takes a first line for the headline and all others for body: of six lines it
   * gets H, B, B and B right; of the four to be read it reads all, and two more.
   */
  @Test
  void linesAreComparedWithTheirLabels() throws Exception {
    write("one/a.txt", "H Gates fail\n\nB   The gates failed.\nF Share this\nB They were old.\n");
    write("two/b.md", "F Menu\n\nB Nobody was hurt.");
    ZoneEvaluation evaluation = ZoneEvaluation.of(folder);

    assertThat(evaluation.run(ZoneEvaluationTest::firstLineIsHeadline)).isEmpty();
    Path figures = folder.resolve("figures.json");
    evaluation.writeFigures(figures);
    Path predictions = folder.resolve("predictions.jsonl");
    evaluation.writePredictions(predictions);

    assertThat(evaluation.table())
        .contains(
            """
                                pages  lines   exact  precision    recall  F1, read
            one                     1      4   0.750      0.750     1.000     0.857
            two                     1      2   0.500      0.500     1.000     0.667
            all                     2      6   0.667      0.667     1.000     0.800
            """)
        .contains(
            """
            headline                       1              0.500     1.000     0.667
            body                           3              0.750     1.000     0.857
            furniture                      2              0.000     0.000     0.000
            """)
        .contains(
            "furniture                  1         0         1         0         0         0\n");
    assertThat(evaluation.errors())
        .isEqualTo(
            """
            one/a.txt line 4: furniture taken for body (it follows): Share this
            two/b.md line 1: furniture taken for headline (it is first): Menu
            """);
    JsonNode json = new ObjectMapper().readTree(figures.toFile());
    assertThat(json.at("/read/precision").asDouble()).isEqualTo(4 / 6.0);
    assertThat(json.at("/folders/two/exact").asInt()).isEqualTo(1);
    assertThat(json.at("/confusion/furniture/body").asInt()).isEqualTo(1);
    assertThat(Files.readAllLines(predictions))
        .hasSize(6)
        .first()
        .isEqualTo(
            "{\"page\":\"one/a.txt\",\"line\":1,\"label\":\"headline\",\"zone\":\"headline\","
                + "\"why\":\"it is first\",\"text\":\"Gates fail\"}");
  }

  @Test
  void oneFileWillDo() throws Exception {
    ZoneEvaluation evaluation =
        ZoneEvaluation.of(write("a.txt", "H Gates fail\r\nB They did.\r\n"));

    evaluation.run(ZoneEvaluationTest::firstLineIsHeadline);

    assertThat(evaluation.table()).contains("all                     1      2   1.000");
  }

  @Test
  void linesOfAPageThatCannotBeReadAreTakenForNothing() throws Exception {
    write("a.txt", "H Gates fail\nB They did.\n");
    ZoneEvaluation evaluation = ZoneEvaluation.of(folder);

    evaluation.run(
        articles ->
            articles.stream()
                .map(
                    article ->
                        new AnnotatedArticle(
                            Document.of(article), ArticleStatus.INCOMPLETE, List.of()))
                .toList());

    assertThat(evaluation.errors()).contains("a.txt line 1: headline taken for nothing: Gates");
    assertThat(evaluation.table()).contains("furniture   nothing\n");
  }

  @Test
  void whatIsWrongIsToldWithFileAndLine() throws Exception {
    assertWrong("H Gates fail\nX Share\n", "a.txt line 2", "does not begin with H");
    assertWrong("H Gates fail\nThey did.\n", "a.txt line 2", "does not begin with H");
    assertWrong("B  \n", "a.txt line 1", "does not begin with H");
    assertWrong("\n\n", folder.toString(), "no labelled line");
    Files.write(folder.resolve("a.txt"), new byte[] {'B', ' ', (byte) 0xE9});
    assertThat(problem(folder).what()).isEqualTo("is not UTF-8");
    assertThat(problem(folder.resolve("b.txt")).what()).contains("no such file");
  }

  private void assertWrong(String content, String where, String what) throws Exception {
    write("a.txt", content);
    Diagnostic told = problem(folder);
    assertThat(told.problem()).isEqualTo(Problem.EVALUATION_DATA);
    assertThat(told.where()).endsWith(where);
    assertThat(told.what()).contains(what);
  }

  private static Diagnostic problem(Path data) {
    return catchThrowableOfType(ParallaxException.class, () -> ZoneEvaluation.of(data))
        .diagnostics()
        .get(0);
  }

  private Path write(String name, String content) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static List<AnnotatedArticle> firstLineIsHeadline(List<Article> articles) {
    return articles.stream().map(ZoneEvaluationTest::firstLineIsHeadline).toList();
  }

  private static AnnotatedArticle firstLineIsHeadline(Article article) {
    List<ZonedSpan> zones = new ArrayList<>();
    int begin = 0;
    for (String line : article.text().split("\n", -1)) {
      if (!line.isBlank()) {
        int first = begin + line.length() - line.stripLeading().length();
        Span span = new Span(first, begin + line.stripTrailing().length());
        zones.add(
            zones.isEmpty()
                ? new ZonedSpan(span, Zone.HEADLINE, "it is first")
                : new ZonedSpan(span, Zone.BODY, "it follows"));
      }
      begin += line.length() + 1;
    }
    Layer<ZonedSpan> layer =
        new Layer<>(Layers.ZONES, zones, new Provenance("test", "1", "none", List.of()));
    return new AnnotatedArticle(Document.of(article).with(layer), ArticleStatus.OK, List.of());
  }
}
