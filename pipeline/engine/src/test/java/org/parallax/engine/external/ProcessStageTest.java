package org.parallax.engine.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.annotation.LanguageGuess;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.text.Article;
import org.parallax.engine.cache.AnnotationCache;
import org.parallax.engine.plan.PipelineConfig;
import org.parallax.engine.plan.Planner;
import org.parallax.engine.plan.StageRegistry;
import org.parallax.engine.run.PipelineRunner;
import org.parallax.engine.run.ProgressListener;
import org.parallax.engine.run.RunOptions;
import org.parallax.testkit.Articles;

/** The programs here are shell scripts. */
class ProcessStageTest {

  private static final String ANSWER =
      "id=$(printf '%s' \"$line\" | sed 's/^{\"id\":\"\\([^\"]*\\)\".*/\\1/')\n";
  private static final List<Article> ARTICLES =
      IntStream.range(0, 6).mapToObj(i -> Articles.of("s/" + i, "Text number " + i)).toList();

  @TempDir Path folder;

  /** A program that does {@code body} with each {@code $line}; {@code $id} is the article's. */
  private void program(String body) throws IOException {
    Files.writeString(
        folder.resolve("program.sh"), "while IFS= read -r line; do\n" + ANSWER + body + "\ndone\n");
    Files.writeString(
        folder.resolve("tongue.stage.yaml"),
        """
        task: language
        engine: tongue
        version: "1"
        command: [sh, program.sh]
        gives: [language]
        parameters:
          - {name: sure, type: decimal, default: "0.5", summary: how sure}
        """);
  }

  private List<AnnotatedArticle> run(int threads, String more)
      throws ParallaxException, InterruptedException {
    try (PipelineRunner runner =
        new PipelineRunner(
            Planner.plan(
                StageRegistry.discover(folder),
                PipelineConfig.parse("language.engine: tongue\n" + more, "test")),
            RunOptions.threads(threads),
            AnnotationCache.none(),
            ProgressListener.NONE)) {
      return runner.run(ARTICLES);
    }
  }

  private static final String GOOD =
      "printf '{\"id\":\"%s\",\"layers\":{\"language\":[{\"language\":\"eng\",\"confidence\":1}]}}\\n'"
          + " \"$id\"";

  @Test
  void annotatesEachArticleWithWhatTheProgramAnswers() throws Exception {
    program(GOOD);

    assertThat(run(2, ""))
        .allSatisfy(
            article -> {
              assertThat(article.status()).isEqualTo(ArticleStatus.OK);
              assertThat(article.document().get(Layers.LANGUAGE))
                  .containsExactly(new LanguageGuess("eng", 1));
            })
        .hasSize(6);
  }

  @Test
  void sendsSettingsAndPassesOnWarningsAndLeavingOut() throws Exception {
    program(
        "case $line in *'\"settings\":{\"sure\":\"0.75\"}'*) w=yes ;; *) w=no ;; esac\n"
            + "printf '{\"id\":\"%s\",\"warnings\":[\"%s\"],\"leave_out\":\"too short\"}\\n' \"$id\""
            + " $w");

    assertThat(run(1, "language.sure: 0.75"))
        .allSatisfy(
            article -> {
              assertThat(article.status()).isEqualTo(ArticleStatus.LEFT_OUT);
              assertThat(article.diagnostics())
                  .extracting(Diagnostic::what)
                  .containsExactly("yes", "the article is left out: too short");
            });
  }

  @Test
  void anErrorIsAFailureOnThatArticleOnly() throws Exception {
    program(
        "case $id in s/2) printf '{\"id\":\"%s\",\"error\":\"no words\"}\\n' \"$id\" ;;\n*) "
            + GOOD
            + " ;; esac");

    List<AnnotatedArticle> articles = run(1, "");

    assertThat(articles).extracting(AnnotatedArticle::status).contains(ArticleStatus.OK);
    assertThat(articles.get(2).diagnostics())
        .singleElement()
        .satisfies(
            told ->
                assertThat(told.message()).isEqualTo("PX500 language-tongue on s/2: no words."));
  }

  @Test
  void aProgramThatEndsIsADefectWithItsLastWordsAndTheNextArticleGetsANewOne() throws Exception {
    program("case $id in s/2) echo 'out of ink' >&2; exit 7 ;;\n*) " + GOOD + " ;; esac");

    List<AnnotatedArticle> articles = run(1, "");

    assertThat(articles.get(2).diagnostics())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.problem()).isEqualTo(Problem.STAGE_DEFECT);
              assertThat(told.what()).contains("exit code 7", "out of ink");
            });
    assertThat(articles.get(5).status()).isEqualTo(ArticleStatus.OK);
  }

  @Test
  void answersThatAreNotOfTheFormAreDefects() throws Exception {
    for (String answer :
        List.of(
            "echo 'loading model ...'",
            "echo '[]'",
            "echo '{\"id\":\"another\"}'",
            "printf '{\"id\":\"%s\"}\\n' \"$id\"",
            "printf '{\"id\":\"%s\",\"layers\":{\"zones\":[]}}\\n' \"$id\"",
            "printf '{\"id\":\"%s\",\"layers\":{\"language\":[{\"lang\":3}]}}\\n' \"$id\"")) {
      program(answer);

      assertThat(run(2, "").get(0).diagnostics())
          .as(answer)
          .extracting(Diagnostic::problem)
          .containsExactly(Problem.STAGE_DEFECT);
    }
  }

  @Test
  void aProgramThatHangsIsEndedByTheTimeLimit() throws Exception {
    program("case $id in s/2) sleep 60 ;;\n*) " + GOOD + " ;; esac");
    long begun = System.nanoTime();

    List<AnnotatedArticle> articles = run(2, "engine.time-limit: 1.5");

    assertThat(articles.get(2).diagnostics())
        .extracting(Diagnostic::problem)
        .containsExactly(Problem.STAGE_TIMEOUT);
    assertThat(articles.get(5).status()).isEqualTo(ArticleStatus.OK);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void aProgramThatIsNotInstalledIsAPlanProblem() throws Exception {
    Files.writeString(
        folder.resolve("gone.stage.yaml"),
        "{task: language, engine: tongue, version: 1, command: [./gone], gives: [language]}");

    assertThatThrownBy(() -> run(1, ""))
        .isInstanceOf(ParallaxException.class)
        .hasMessageContaining("PX407")
        .hasMessageContaining("./gone");
  }

  @Test
  void itsVersionChangesWithTheProgram() throws Exception {
    program(GOOD);
    String before = ExternalStageFactory.read(folder.resolve("tongue.stage.yaml")).version();
    program(GOOD + "\n# mended");

    assertThat(ExternalStageFactory.read(folder.resolve("tongue.stage.yaml")).version())
        .startsWith("1+")
        .isNotEqualTo(before);
  }
}
