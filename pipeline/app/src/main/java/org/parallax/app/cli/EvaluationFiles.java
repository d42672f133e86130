package org.parallax.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.diagnostic.ParallaxException;
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

  /** Something that an evaluation writes. */
  interface Writer {
    void write(Path file) throws ParallaxException;
  }

  /** Has those files written that were asked for. */
  void write(Writer figures, Writer predicted) throws ParallaxException {
    if (json != null) {
      figures.write(json);
    }
    if (predictions != null) {
      predicted.write(predictions);
    }
  }

  Optional<Path> json() {
    return Optional.ofNullable(json);
  }

  Optional<Path> predictions() {
    return Optional.ofNullable(predictions);
  }
}
