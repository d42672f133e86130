package org.parallax.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article that cannot be used costs itself and nothing else. */
class BadArticleTest {

  private static final int HUGE = 100_000_000;

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void aGoodArticleIsThere() throws IOException {
    program = new Program(folder);
    program.write("good.txt", Program.ARTICLE);
  }

  @ParameterizedTest
  @CsvSource({
    "empty, bad.txt, PX301, holds no text",
    "blank, bad.txt, PX301, holds no text",
    "binary, bad.txt, PX304, an archive",
    "noise, bad.txt, PX302, not text",
    "huge, bad.txt, PX303, larger than 10 MB",
    "text, bad.csv, PX304, holds no article",
    "noise, bad.docx, PX325, no Word document",
    "noise, bad.xyz, PX304, no text",
  })
  void whatCannotBeReadIsNamedAndTheOthersAreDone(
      String content, String file, String code, String told) throws Exception {
    make(content, program.story().resolve(file));
    program.story("good.txt", file);

    program.report().assertEnds(3).assertTells(code, file, told);

    program.assertOnlyTheReport();
    assertThat(program.files().statuses())
        .containsEntry("a/good.txt", "ok")
        .containsEntry("b/" + file, "failed");
    assertGoodArticleIsThere();
    assertThat(program.files().page()).contains(told);
    assertThat(program.files().runRecord().path("diagnostics").toString()).contains(code);
  }

  private static void make(String content, Path file) throws IOException {
    switch (content) {
      case "empty" -> Files.write(file, new byte[0]);
      case "blank" -> Files.writeString(file, " \n\u00A0\n\t\u200B\n");
      case "binary" -> Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2, 0, 9});
      case "noise" -> {
        byte[] noise = new byte[5000];
        new java.util.Random(7).nextBytes(noise);
        Files.write(file, noise);
      }
      case "huge" -> {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
          sparse.setLength(HUGE);
        }
      }
      default -> Files.writeString(file, Program.ARTICLE);
    }
  }

  private void assertGoodArticleIsThere() {
    assertThat(program.files().rows("mentions", "entity", "RU")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(program.files().rows("cells", "source", "a")).isNotEmpty();
  }

  @Test
  void anotherEncodingIsReadAndTold() throws Exception {
    byte[] bytes =
        Program.ARTICLE.replace("harbour", "café").getBytes(Charset.forName("windows-1252"));
    Files.write(program.story().resolve("bad.txt"), bytes);
    program.story("good.txt", "bad.txt");

    program.report().assertEnds(0).assertTells("PX305", "bad.txt", "windows-1252");

    assertThat(program.files().rows("sentences", "article", "b/bad.txt"))
        .anySatisfy(row -> assertThat(row.get("text")).contains("café"));
  }

  @Test
  void oneDamagedByteLeavesTheRestAsItIs() throws Exception {
    byte[] bytes = Program.ARTICLE.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 10] = (byte) 0x93;
    Files.write(program.story().resolve("bad.txt"), bytes);
    program.story("good.txt", "bad.txt");

    program.report().assertEnds(0).assertTells("PX305", "bad.txt", "UTF-8");

    assertThat(program.files().rows("sentences", "article", "b/bad.txt"))
        .anySatisfy(row -> assertThat(row.get("text")).contains("“We have heard"));
  }

  @Test
  void aSecondCopyIsToldAndCountsOnceInItsSource() throws Exception {
    program.write("copy.txt", Program.ARTICLE);
    program.write(
        "story.yaml",
        """
        story: Ferries
        targets: [Russia]
        sources:
          - {id: a, articles: [{file: good.txt}, {file: copy.txt}]}
        """);

    program.report().assertEnds(0).assertTells("PX309", "good.txt");

    assertThat(program.files().rows("articles"))
        .extracting(row -> row.get("duplicate_of"))
        .containsExactlyInAnyOrder("", "a/copy.txt");
    long mentions = program.files().rows("mentions", "entity", "RU").size();
    assertThat(program.files().rows("cells", "voice", "all").get(0).get("mentions"))
        .isEqualTo(Long.toString(mentions / 2));
  }

  @Test
  void annotateDoesTheOthersAndEndsWithThree() throws Exception {
    Path empty = program.write("empty.txt", "");
    Program.Run run =
        Program.run(
            "annotate",
            empty.toString(),
            program.story().resolve("absent.txt").toString(),
            program.story().resolve("good.txt").toString(),
            "--no-cache",
            "--profile",
            "fast",
            "--config",
            program.light().toString());

    run.assertEnds(3).assertTells("PX301", "empty.txt").assertTells("PX300", "absent.txt");
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out()).contains("article/good.txt").contains("\"status\":\"ok\"");
  }

  @Test
  void aStoryOfNothingButBadArticlesIsStillAReport() throws Exception {
    program.write("empty.txt", "");
    program.story("empty.txt");

    program.report().assertEnds(3).assertTells("PX301", "empty.txt");

    assertThat(program.files().statuses()).containsEntry("a/empty.txt", "failed");
    assertThat(program.files().page()).contains("holds no text");
  }
}
