package org.parallax.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.diagnostic.Problem;

/** docs/errors.md has one row for each code, in order, with its severity. */
class ErrorCatalogueTest {

  @Test
  void everyCodeIsExplainedOnceAndInOrder() throws Exception {
    Path top = Path.of("").toAbsolutePath().resolve("../..").normalize();
    List<String> documented =
        Files.readAllLines(top.resolve("docs/errors.md")).stream()
            .filter(line -> line.startsWith("| PX"))
            .map(line -> line.substring(2, line.indexOf('|', line.indexOf('|', 2) + 1)).strip())
            .toList();

    assertThat(documented)
        .isEqualTo(
            Arrays.stream(Problem.values())
                .map(problem -> problem.code() + " | " + problem.severity().label())
                .toList());
  }
}
