package org.parallax.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report appears whole or not at all, and never over something that is not a report. */
class BadOutputTest {

  /** No process has such a number. */
  private static final String NOBODY = "999999999-1";

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void aStoryIsThere() throws IOException {
    program = new Program(folder);
    program.write("good.txt", Program.ARTICLE);
    program.story("good.txt");
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldBeforeTheWorkBegins() throws Exception {
    Files.writeString(program.reports().resolve("file"), "not a folder");

    Program.Run run =
        Program.run(
            "report",
            program.story().toString(),
            "--out",
            program.reports().resolve("file/deeper/out").toString(),
            "--config",
            program.light().toString());

    run.assertEnds(2).assertTells("PX104", "file/deeper/out", "--out");
    assertThat(run.err()).doesNotContain("annotating");
    assertThat(program.reports().resolve("file")).hasContent("not a folder");
  }

  @Test
  void aFolderWithForeignFilesIsLeftAlone() throws Exception {
    Files.createDirectories(program.out());
    Files.writeString(program.out().resolve("thesis.txt"), "three years of work");
    Files.writeString(program.out().resolve("run.json"), "{\"program\": \"another\"}");

    program.report().assertEnds(2).assertTells("PX105", program.out().toString(), "--out");

    assertThat(Program.entries(program.out())).hasSize(2);
    assertThat(program.out().resolve("thesis.txt")).hasContent("three years of work");
    program.assertOnlyTheReport();
  }

  @Test
  void aFileInTheWayIsLeftAlone() throws Exception {
    Files.writeString(program.out(), "mine");

    program.report().assertEnds(2).assertTells("PX105", program.out().toString());

    assertThat(program.out()).hasContent("mine");
  }

  @Test
  void anEmptyFolderIsFilledAndAnEarlierReportReplaced() throws Exception {
    Files.createDirectories(program.out());
    program.report("--format", "csv,html").assertEnds(0);
    assertThat(program.out().resolve("index.html")).isRegularFile();

    program.report("--format", "csv").assertEnds(0);

    assertThat(program.out().resolve("index.html")).doesNotExist();
    program.assertOnlyTheReport();
  }

  @Test
  void aDiskThatIsFullLeavesNothingHalfWritten() throws Exception {
    program
        .report("--format", "csv,full-disk,html")
        .assertEnds(2)
        .assertTells("PX106", program.out().toString(), "No space left", "--out");

    program.assertNothingWritten();
  }

  @Test
  void aDiskThatIsFullLeavesTheEarlierReport() throws Exception {
    program.report("--format", "csv").assertEnds(0);
    var before = program.files().tables();

    program.report("--format", "csv,full-disk").assertEnds(2).assertTells("PX106");

    assertThat(program.files().tables()).isEqualTo(before);
    program.assertOnlyTheReport();
  }

  @Test
  void whatAKilledRunLeftIsClearedAndWhatItSetAsideComesBack() throws Exception {
    program.report("--format", "csv").assertEnds(0);
    Path partial = program.reports().resolve(".out." + NOBODY + ".partial");
    Path earlier = program.reports().resolve(".out." + NOBODY + ".partial.earlier");
    Files.createDirectories(partial.resolve("data"));
    Files.move(program.out(), earlier);

    program.report("--format", "csv,full-disk").assertEnds(2);

    program.assertOnlyTheReport();
    assertThat(program.files().statuses()).containsEntry("a/good.txt", "ok");
  }

  @Test
  void aCacheThatIsDamagedIsSetAside() throws Exception {
    program.report("--format", "csv").assertEnds(0);
    var before = program.files().tables();
    List<Path> files = Program.entries(folder.resolve("cache"));
    Files.writeString(files.get(0), "this is no data base ".repeat(500));

    program.report("--format", "csv").assertEnds(0).assertTells("PX600");

    assertThat(program.files().tables()).isEqualTo(before);
  }

  @Test
  void aCacheThatCannotBeWrittenCostsOnlyTime() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");

    Program.run(
            "report",
            program.story().toString(),
            "--out",
            program.out().toString(),
            "--cache",
            file.resolve("cache").toString(),
            "--profile",
            "fast",
            "--config",
            program.light().toString())
        .assertEnds(0)
        .assertTells("PX601");

    assertThat(program.files().statuses()).containsEntry("a/good.txt", "ok");
  }
}
