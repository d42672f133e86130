package org.parallax.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A story or command that is wrong is told before anything is written. */
class BadStoryTest {

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void aGoodArticleIsThere() throws IOException {
    program = new Program(folder);
    program.write("good.txt", Program.ARTICLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "story: [x                                                  | PX201 | line",
        "story: x\\nsource: []                                      | PX202 | sources",
        "story: x\\nsources: [{id: a, articles: [{fle: good.txt}]}] | PX202 | file",
        "story: x\\nsources: [{id: A b, articles: [{file: good.txt}]}] | PX203 | a-z",
        "sources: [{id: a, articles: [{file: good.txt}]}]           | PX203 | 'story'",
        "story: x\\nsources: [{id: a, articles: [{file: good.txt}]}, {id: a, articles: [{file: good.txt}]}] | PX204 | 'a'",
        "story: x\\nsources: [{id: a, articles: [{file: gone.txt}]}] | PX205 | gone.txt",
        "story: x\\nsources: [{id: a, articles: [{file: good.txt, sha256: "
            + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff}]}] | PX206 | good.txt",
        "story: x\\nsources: [{id: a, articles: [{file: ../../x.txt}]}] | PX207 | outside",
        "story: x\\nsources: []                                     | PX208 | source",
      })
  void aStoryFileThatIsWrongEndsWithTwo(String yaml, String code, String told) throws Exception {
    Path story = program.write("story.yaml", yaml.replace("\\n", "\n"));

    program.report().assertEnds(2).assertTells(code, story.toString(), told);

    program.assertNothingWritten();
  }

  @Test
  void allThatIsWrongIsToldAtOnce() throws Exception {
    program.write("story.yaml", "stry: x\nsources: [{id: A, articles: [{file: good.txt}]}]\n");

    program.report().assertEnds(2).assertTells("PX202", "stry").assertTells("PX203", "'story'");
  }

  @Test
  void noSuchStoryIsTold() throws Exception {
    Program.run("report", folder.resolve("nowhere").toString(), "--out", program.out().toString())
        .assertEnds(2)
        .assertTells("PX200", "nowhere");
    program.assertNothingWritten();
  }

  @Test
  void aTargetThatNobodyMentionsIsAFinding() throws Exception {
    program.story("good.txt");

    program.report("--targets", "Russia,Iran").assertEnds(0).assertTells("PX108", "Iran");

    assertThat(program.files().rows("cells", "target", "IR"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("verdict")).isEqualTo("not mentioned"));
  }

  @Test
  void aTargetThatNobodyKnowsIsAnErrorWithTheNearestNames() throws Exception {
    program.story("good.txt");

    program.report("--targets", "Rusia").assertEnds(2).assertTells("PX101", "Rusia", "Russia");

    program.assertNothingWritten();
  }

  @ParameterizedTest
  @CsvSource({
    "--sources, z, PX102, a",
    "--format, papyrus, PX103, html",
    "--profile, slow, PX100, fast",
    "--frobnicate, x, PX100, report --help",
    "--threads, 0, PX100, at least 1",
    "--threads, many, PX100, many",
  })
  void anOptionThatIsWrongEndsWithTwo(String option, String value, String code, String told)
      throws Exception {
    program.story("good.txt");

    program.report(option, value).assertEnds(2).assertTells(code, told);

    program.assertNothingWritten();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stnce: {engine: rules}       | PX401 | stance",
        "link: {engine: oracle}       | PX402 | catalogue",
        "segment: {engine: none}      | PX403 | segment",
        "hedges: {engine: wordlist, wrds: x} | PX406 | words",
        "engine: {time-limit: soon}   | PX400 | time-limit",
      })
  void aConfigurationThatIsWrongEndsWithTwo(String line, String code, String told)
      throws Exception {
    program.story("good.txt");
    Path config = Files.writeString(folder.resolve("wrong.yaml"), line + "\n");

    program.report(config).assertEnds(2).assertTells(code, told);

    program.assertNothingWritten();
  }

  @Test
  void anUnknownCommandIsTold() {
    Program.run("reprot").assertEnds(2).assertTells("PX100", "reprot");
    Program.run().assertEnds(2).assertTells("PX100", "no command");
  }

  @Test
  void inABatchABrokenStoryCostsItself() throws Exception {
    program.write("one/good.txt", Program.ARTICLE);
    program.write(
        "one/story.yaml",
        "story: One\ntargets: [Russia]\nsources: [{id: a, articles: [{file: good.txt}]}]\n");
    program.write("two/story.yaml", "story: [Two\n");

    Program.run(
            "batch",
            program.story().toString(),
            "--out",
            program.out().toString(),
            "--no-cache",
            "--profile",
            "fast",
            "--config",
            program.light().toString())
        .assertEnds(3)
        .assertTells("PX201", "two");

    assertThat(program.out().resolve("one/index.html")).isRegularFile();
    assertThat(program.out().resolve("two")).doesNotExist();
    assertThat(Files.readString(program.out().resolve("index.html"))).contains("two");
  }

  @Test
  void ofSeveralReportsNoneIsWrittenWhenOneCannotBeMade() throws Exception {
    String story = "story: %s\ntargets: [%s]\nsources: [{id: a, articles: [{file: good.txt}]}]\n";
    program.write("one/good.txt", Program.ARTICLE);
    program.write("one/story.yaml", story.formatted("One", "Russia"));
    program.write("two/good.txt", Program.ARTICLE);
    program.write("two/story.yaml", story.formatted("Two", "Nobodyville"));

    Program.run(
            "report",
            program.story().resolve("one").toString(),
            program.story().resolve("two").toString(),
            "--out",
            program.out().toString(),
            "--no-cache",
            "--profile",
            "fast",
            "--config",
            program.light().toString())
        .assertEnds(2)
        .assertTells("PX101", "Nobodyville");

    assertThat(program.out().resolve("one")).doesNotExist();
    assertThat(program.out().resolve("two")).doesNotExist();
  }
}
