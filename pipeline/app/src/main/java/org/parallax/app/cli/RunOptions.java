package org.parallax.app.cli;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.api.story.Source;
import org.parallax.app.run.RunSettings;
import picocli.CommandLine.Option;

/** Options that decide how articles are annotated and compared; shared by several commands. */
final class RunOptions {

  @Option(
      names = "--targets",
      paramLabel = "NAMES",
      description =
          "Entities to compare, by name, parted by commas: \"Russia,United States\". Default: the"
              + " story's own.")
  private @Nullable String targets;

  @Option(
      names = "--sources",
      paramLabel = "IDS",
      description = "Only these sources, parted by commas.")
  private @Nullable String sources;

  @Option(
      names = "--format",
      paramLabel = "FORMATS",
      defaultValue = "html,csv,json",
      description = "What to write, parted by commas. Default: ${DEFAULT-VALUE}.")
  private String formats = "html,csv,json";

  @Option(
      names = "--quiet",
      description = "No progress; only what went wrong and where the report lies.")
  private boolean quiet;

  /** Whether a source is among those that were asked for. */
  boolean isChosen(Source source) {
    List<String> ids = parted(sources);
    return ids.isEmpty() || ids.contains(source.id());
  }

  RunSettings settings(AnnotationOptions annotation) {
    return new RunSettings(
        annotation.annotation(), parted(targets), parted(sources), parted(formats), quiet);
  }

  private static List<String> parted(@Nullable String list) {
    return list == null
        ? List.of()
        : Arrays.stream(list.split(",", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
  }
}
