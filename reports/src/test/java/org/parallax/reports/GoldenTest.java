package org.parallax.reports;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.reports.batch.IndexedStory;
import org.parallax.reports.batch.StoryIndex;
import org.parallax.reports.batch.StoryOutcome;

/**
 * Every file of every format, letter by letter. After an intended change, look at the file under
 * {@code target/golden} that the failure names and copy it over the old one.
 */
final class GoldenTest {

  private static final Path WRITTEN = Path.of("target", "golden");
  private static final MemoryOutput REPORT = Reports.all(SmallStory.comparison());

  static List<String> paths() {
    return List.copyOf(REPORT.paths());
  }

  @ParameterizedTest
  @MethodSource("paths")
  void reportIsAsItWas(String path) throws IOException {
    check(path, REPORT.getText(path));
  }

  @ParameterizedTest
  @MethodSource("indexPaths")
  void indexIsAsItWas(String path) throws IOException {
    check("batch/" + path, index().getText(path));
  }

  static List<String> indexPaths() throws IOException {
    return List.copyOf(index().paths());
  }

  private static MemoryOutput index() throws IOException {
    MemoryOutput output = new MemoryOutput();
    StoryIndex.write(
        List.of(
            new IndexedStory(
                "The valley <b>",
                "two/valley",
                List.of("Ledger"),
                List.of(),
                StoryOutcome.INCOMPLETE,
                "1 of 2 articles could not be read"),
            new IndexedStory(
                "A bridge, closed",
                "one: bridge & more",
                List.of("The Gazette", "Herald"),
                List.of("Velmark", "Ostrania"),
                StoryOutcome.DONE,
                ""),
            new IndexedStory(
                "lost",
                "zero",
                List.of(),
                List.of(),
                StoryOutcome.FAILED,
                "PX201 zero/story.yaml: is not YAML")),
        output);
    return output;
  }

  private static void check(String path, String text) throws IOException {
    // The style has its own tests; here it would only make every golden long.
    String actual = text.replace(Stylesheet.text(), "/* report.css */\n");
    Optional<String> expected = golden(path);
    if (expected.isEmpty() || !expected.get().equals(actual)) {
      Path file = WRITTEN.resolve(path);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, actual);

      fail("differs from src/test/resources/org/parallax/reports/golden/%s; see %s", path, file);
    }
  }

  private static Optional<String> golden(String path) throws IOException {
    try (InputStream in = GoldenTest.class.getResourceAsStream("golden/" + path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
