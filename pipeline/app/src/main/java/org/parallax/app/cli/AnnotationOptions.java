package org.parallax.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.app.run.AnnotationSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that decide how articles are annotated; shared by several commands. */
final class AnnotationOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--profile",
      paramLabel = "full|fast",
      defaultValue = "full",
      description = "full: all stages; fast: without CoreNLP. Default: ${DEFAULT-VALUE}.")
  private String profile = "full";

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Changes engines and parameters task by task; see docs/configuration.md.")
  private @Nullable Path config;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at once. Default: the number of processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--no-cache",
      description = "Neither use results and pages kept earlier nor keep any.")
  private boolean uncached;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Where results and pages are kept. Default: .parallax beside the program.")
  private @Nullable Path cache;

  @Option(names = "--plugins", paramLabel = "DIR", description = "Jars with further stages.")
  private @Nullable Path plugins;

  AnnotationSettings annotation() {
    if (threads < 1 && command != null) {
      throw new ParameterException(command.commandLine(), "--threads must be at least 1");
    }
    return new AnnotationSettings(
        profile,
        Optional.ofNullable(config),
        threads,
        !uncached,
        Optional.ofNullable(cache),
        Optional.ofNullable(plugins));
  }
}
