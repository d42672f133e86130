package org.parallax.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stage that goes wrong costs its own layers of that article. */
class BadStageTest {

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void twoArticlesAreThere() throws IOException {
    program = new Program(folder);
    program.write("good.txt", Program.ARTICLE);
    program.write("bad.txt", Program.ARTICLE.replace("ferries", "trains"));
    program.story("good.txt", "bad.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "throws, PX500, the wheels came off",
    "hangs, PX501, longer than 1 s",
    "talks, PX502, gossip",
    "strays, PX502, beyond the text",
  })
  void itIsNamedAndEverythingElseIsThere(String engine, String code, String told) throws Exception {
    program.report().assertEnds(0); // now in the cache, so that 1 s is enough for the others
    Path config =
        program.light("engine: {time-limit: 1}", "mischief: {engine: " + engine + ", on: bad}");

    program.report(config).assertEnds(3).assertTells(code, "mischief-" + engine, "b/bad.txt", told);

    assertThat(program.files().statuses())
        .containsEntry("a/good.txt", "ok")
        .containsEntry("b/bad.txt", "incomplete");
    assertThat(program.files().rows("mentions", "article", "b/bad.txt")).isNotEmpty();
    assertThat(program.files().rows("quotes", "article", "b/bad.txt")).isNotEmpty();
    assertThat(program.files().page()).contains("mischief-" + engine).contains(told);
    JsonNode diagnostics = program.files().runRecord().path("diagnostics");
    assertThat(diagnostics.findValuesAsText("code")).contains(code);
    assertThat(diagnostics.findValuesAsText("where"))
        .contains("mischief-" + engine + " on b/bad.txt");
    program.assertOnlyTheReport();
  }

  @Test
  void oneThatCannotBeLoadedIsNamedForEveryArticle() throws Exception {
    program
        .report(program.light("mischief: {engine: broken}"))
        .assertEnds(3)
        .assertTells("PX500", "mischief-broken on a/good.txt", "its model is not there")
        .assertTells("PX500", "mischief-broken on b/bad.txt", "its model is not there");

    assertThat(program.files().rows("mentions", "entity", "RU")).isNotEmpty();
  }

  @Test
  void theExampleOfTheGuideIsSwitchedOnByAConfiguration() throws Exception {
    program.write("good.txt", Program.ARTICLE.replace("another week", "perhaps a week"));
    Program.Run run =
        Program.run(
            "annotate",
            program.story().resolve("good.txt").toString(),
            "--no-cache",
            "--profile",
            "fast",
            "--config",
            program.light("hedges: {engine: wordlist, words: perhaps}").toString());

    run.assertEnds(0);
    assertThat(run.out()).contains("\"hedges\"");
    assertThat(Program.run("stages").assertEnds(0).out()).contains("hedges-wordlist");
    program.report(program.light("hedges: {engine: wordlist}"), "--format", "csv").assertEnds(0);
    assertThat(program.files().runRecord().path("stages").toString()).contains("hedges-wordlist");
  }
}
