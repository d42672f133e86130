package org.parallax.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that name the files an evaluation writes. */
final class EvaluationFiles {

  @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures as JSON too.")
  private @Nullable Path json;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Writes what was predicted; docs/evaluation.md gives the form.")
  private @Nullable Path predictions;

  Optional<Path> json() {
    return Optional.ofNullable(json);
  }

  Optional<Path> predictions() {
    return Optional.ofNullable(predictions);
  }
}
