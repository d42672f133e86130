package org.parallax.app.evaluate.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.text.Article;
import org.parallax.testkit.Documents;

class MentionEvaluationTest {

  @TempDir Path folder;

  @Test
  void labelsAreReadScoredAndPredictionsWrittenInTheSameForm() throws Exception {
    Path data =
        write(
            """
            {"id": "a", "text": "Moscow waits.", "entities": ["RU"], \
            "mentions": [{"begin": 0, "end": 6, "entity": "RU", "kind": "metonym"}]}
            """);
    MentionEvaluation evaluation = MentionEvaluation.of(data, Set.of());
    evaluation.run(articles -> articles.stream().map(MentionEvaluationTest::annotated).toList());
    Path predictions = folder.resolve("predictions.jsonl");
    Path figures = folder.resolve("figures.json");
    evaluation.write(Optional.of(figures), Optional.of(predictions));

    assertThat(evaluation.table()).contains("overlapping spans").contains("1.000");
    assertThat(MentionData.read(predictions).get(0).mentions())
        .isEqualTo(MentionData.read(data).get(0).mentions());
    assertThat(figures).content().contains("\"f1\" : 1.0");
  }

  @Test
  void whatIsWrongIsToldWithFileAndLine() throws Exception {
    String good = "{\"text\": \"x\", \"mentions\": []}\n";
    assertWrong(good + "{\"text\": ", "line 2", "JSON");
    assertWrong("{\"mentions\": []}", "line 1", "'text'");
    assertWrong(
        "{\"text\": \"x\", \"mentions\": [{\"begin\": 0, \"end\": 9, \"entity\": \"RU\", \"kind\": \"name\"}]}",
        "line 1",
        "no stretch");
    assertWrong(
        "{\"text\": \"x\", \"mentions\": [{\"begin\": 0, \"end\": 1, \"entity\": \"RU\", \"kind\": \"odd\"}]}",
        "line 1",
        "odd");
    assertWrong("", "data.jsonl", "no labelled article");
  }

  private void assertWrong(String content, String where, String what) throws Exception {
    Path data = write(content);
    List<Diagnostic> told =
        catchThrowableOfType(ParallaxException.class, () -> MentionEvaluation.of(data, Set.of()))
            .diagnostics();
    assertThat(told.get(0).problem()).isEqualTo(Problem.EVALUATION_DATA);
    assertThat(told.get(0).where()).contains(where);
    assertThat(told.get(0).what()).contains(what);
  }

  private Path write(String content) throws Exception {
    return Files.writeString(folder.resolve("data.jsonl"), content);
  }

  private static AnnotatedArticle annotated(Article article) {
    return new AnnotatedArticle(
        Documents.mentioning("[Moscow]{RU metonym} waits."), ArticleStatus.OK, List.of());
  }
}
