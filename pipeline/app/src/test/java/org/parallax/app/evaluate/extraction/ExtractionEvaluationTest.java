package org.parallax.app.evaluate.extraction;

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

class ExtractionEvaluationTest {

  @TempDir Path folder;

  @Test
  void theLinesInZoneBodyAreWhatWasExtracted() throws Exception {
    new BenchmarkFolder(folder)
        .truth(BenchmarkFolder.label())
        .page("lunde", BenchmarkFolder.html());
    ExtractionEvaluation evaluation = ExtractionEvaluation.of(folder);

    assertThat(evaluation.run("0.9", ExtractionEvaluationTest::longLinesAreBody)).isEmpty();
    evaluation.runReadability4j();
    Path figures = folder.resolve("figures.json");
    Path predictions = folder.resolve("predictions.json");
    evaluation.writeFigures(figures);
    evaluation.writePredictions(predictions);

    assertThat(evaluation.table().lines().toList())
        .hasSize(5)
        .anyMatch(
            line ->
                line.startsWith("parallax         0.9")
                    && line.endsWith("1.000 ± 0.000  1.000 ± 0.000  1.000 ± 0.000  1.000 ± 0.000"))
        .anyMatch(line -> line.startsWith("readability4j    1.0.8"))
        .anyMatch(line -> line.startsWith("difference"));
    JsonNode json = new ObjectMapper().readTree(figures.toFile());
    assertThat(json.at("/programs/parallax/f1").asDouble()).isEqualTo(1);
    assertThat(json.at("/programs/parallax/pages/lunde/same").asBoolean()).isTrue();
    assertThat(json.at("/programs/readability4j/f1_std").isNumber()).isTrue();
    String body =
        new ObjectMapper().readTree(predictions.toFile()).at("/lunde/articleBody").asText();
    assertThat(Shingles.words(body)).isEqualTo(Shingles.words(BenchmarkFolder.BODY));
  }

  @Test
  void aPageThatCannotBeReadHasNoBodyAndIsTold() throws Exception {
    new BenchmarkFolder(folder).truth(BenchmarkFolder.label()).page("lunde", " \n ");
    ExtractionEvaluation evaluation = ExtractionEvaluation.of(folder);

    List<Diagnostic> failures = evaluation.run("0.9", ExtractionEvaluationTest::longLinesAreBody);

    assertThat(failures).singleElement().extracting(Diagnostic::where).isEqualTo("lunde.html");
    assertThat(evaluation.table()).contains("0.000 ± 0.000  0.000 ± 0.000");
    assertThat(evaluation.errors()).contains("lunde https://lunde.example/gates");
  }

  @Test
  void aFolderThatIsNotOfTheLayoutIsToldWithItsCause() throws Exception {
    BenchmarkFolder data = new BenchmarkFolder(folder);
    assertWrong(folder.resolve("nowhere"), "nowhere", "no such folder");
    assertWrong(folder, "ground-truth.json", "not there");
    data.truth("{\"lunde\": ");
    assertWrong(folder, "ground-truth.json", "not JSON at line 1");
    data.truth("[]");
    assertWrong(folder, "ground-truth.json", "no JSON object");
    data.truth("{\"lunde\": {\"url\": \"x\"}}");
    assertWrong(folder, "ground-truth.json", "no text in 'articleBody' of 'lunde'");
    data.truth("{\"../lunde\": {\"articleBody\": \"x\"}}");
    assertWrong(folder, "ground-truth.json", "no file's name: '../lunde'");
    data.truth(BenchmarkFolder.label());
    assertWrong(folder, "lunde.html.gz", "is not there, but ground-truth.json names it");
    Files.writeString(folder.resolve("html").resolve("lunde.html.gz"), "no gzip");
    assertWrong(folder, "lunde.html.gz", "cannot be unpacked");
    data.page("lunde", BenchmarkFolder.html()).page("other", "<p>x");
    assertWrong(folder, "other.html.gz", "of which ground-truth.json says nothing");
  }

  @Test
  void manyProblemsAreNotAllTold() throws Exception {
    BenchmarkFolder data = new BenchmarkFolder(folder).truth(BenchmarkFolder.label());
    for (int i = 0; i < 30; i++) {
      data.page("page-" + i, "<p>x");
    }

    assertThat(problems(folder))
        .hasSize(11)
        .last()
        .extracting(Diagnostic::what)
        .isEqualTo("has 21 more such problems");
  }

  private static void assertWrong(Path data, String where, String what) {
    Diagnostic told = problems(data).get(0);
    assertThat(told.problem()).isEqualTo(Problem.EVALUATION_DATA);
    assertThat(told.where()).endsWith(where);
    assertThat(told.what()).contains(what);
  }

  private static List<Diagnostic> problems(Path data) {
    return catchThrowableOfType(ParallaxException.class, () -> ExtractionEvaluation.of(data))
        .diagnostics();
  }

  /** A stage of a kind: what it says is plain. */
  private static List<AnnotatedArticle> longLinesAreBody(List<Article> articles) {
    List<AnnotatedArticle> annotated = new ArrayList<>();
    for (Article article : articles) {
      List<ZonedSpan> zones = new ArrayList<>();
      int begin = 0;
      for (String line : article.text().split("\n", -1)) {
        if (!line.isBlank()) {
          Zone zone = line.length() > 60 ? Zone.BODY : Zone.FURNITURE;
          zones.add(new ZonedSpan(new Span(begin, begin + line.length()), zone, "by length"));
        }
        begin += line.length() + 1;
      }
      Layer<ZonedSpan> layer =
          new Layer<>(Layers.ZONES, zones, new Provenance("test", "1", "none", List.of()));
      annotated.add(
          new AnnotatedArticle(Document.of(article).with(layer), ArticleStatus.OK, List.of()));
    }
    return annotated;
  }
}
