package org.parallax.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;

class OutputFolderTest {

  private static final String OURS = "{\n  " + OutputFolder.SIGNATURE + "\n}";

  @TempDir Path parent;

  @Test
  void nothingIsThereUntilAllIs() throws Exception {
    Path folder = parent.resolve("deep/report");
    try (OutputFolder out = OutputFolder.prepare(folder)) {
      write(out, "data/cells.csv", "x");
      assertThat(folder).doesNotExist();
      out.publish();
    }
    assertThat(folder.resolve("data/cells.csv")).hasContent("x");
    assertThat(names(parent.resolve("deep"))).containsExactly("report");
  }

  @Test
  void aReportThatCouldNotBeFinishedLeavesTheEarlierOneAlone() throws Exception {
    Path folder = earlierReport("old");
    try (OutputFolder out = OutputFolder.prepare(folder)) {
      write(out, "index.html", "new");
    }
    assertThat(folder.resolve("index.html")).hasContent("old");
    assertThat(names(parent)).containsExactly("report");
  }

  @Test
  void anEarlierReportIsReplacedAsAWhole() throws Exception {
    Path folder = earlierReport("old");
    try (OutputFolder out = OutputFolder.prepare(folder)) {
      write(out, "data.txt", "new");
      out.publish();
    }
    assertThat(names(folder)).containsExactly("data.txt");
    assertThat(names(parent)).containsExactly("report");
  }

  @Test
  void aFolderThatHoldsSomethingElseIsNotTouched() throws Exception {
    Path thesis = Files.writeString(parent.resolve("thesis.doc"), "years of work");

    assertThat(refused(parent)).isEqualTo(Problem.OUTPUT_NOT_OURS);
    assertThat(refused(thesis)).isEqualTo(Problem.OUTPUT_NOT_OURS);
    assertThat(thesis).hasContent("years of work");
  }

  @Test
  void aFolderThatCannotBeMadeIsToldBeforeAnyWork() throws Exception {
    Path file = Files.writeString(parent.resolve("file"), "");

    assertThat(refused(file.resolve("report"))).isEqualTo(Problem.OUTPUT_NOT_WRITABLE);
  }

  @Test
  void whatAKilledRunLeftBehindIsSweptAndWhatALivingOneHasIsNot() throws Exception {
    long nobody = Long.MAX_VALUE;
    Path dead = Files.createDirectories(parent.resolve(".report." + nobody + "-1.partial/data"));
    Path living =
        Files.createDirectories(
            parent.resolve(".report." + ProcessHandle.current().pid() + "-1.partial"));

    OutputFolder.prepare(parent.resolve("report")).close();

    assertThat(dead).doesNotExist();
    assertThat(living).exists();
  }

  @Test
  void aReportCannotWriteOutsideItsFolder() throws Exception {
    try (OutputFolder out = OutputFolder.prepare(parent.resolve("report"))) {
      assertThat(catchThrowableOfType(Exception.class, () -> out.open("../escape.txt")))
          .isNotNull();
    }
    assertThat(parent.resolve("escape.txt")).doesNotExist();
  }

  private Path earlierReport(String page) throws IOException {
    Path folder = Files.createDirectories(parent.resolve("report"));
    Files.writeString(folder.resolve(OutputFolder.RUN_RECORD), OURS);
    Files.writeString(folder.resolve("index.html"), page);
    return folder;
  }

  private static void write(OutputFolder out, String path, String content) throws IOException {
    try (OutputStream stream = out.open(path)) {
      stream.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Problem refused(Path folder) {
    return catchThrowableOfType(ParallaxException.class, () -> OutputFolder.prepare(folder))
        .diagnostics()
        .get(0)
        .problem();
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }
}
