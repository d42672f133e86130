package org.parallax.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parallax.api.story.Source;
import org.parallax.app.run.LedgerChoice;
import org.parallax.app.run.RunSettings;
import org.parallax.ingest.web.WebAddress;
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
      names = "--no-ledger",
      description = "Leave ledgers aside: who is who is the program's own finding.")
  private boolean withoutLedger;

  @Option(
      names = "--quiet",
      description = "No progress; only what went wrong and where the report lies.")
  private boolean quiet;

  private @Nullable Path ledger;

  /** Names each page before it is fetched, so that nobody wonders what the program waits for. */
  Consumer<WebAddress> progress(Console console) {
    return address -> {
      if (!quiet) {
        console.err().println("Fetching " + address);
        console.err().flush();
      }
    };
  }

  /** Whether a source is among those that were asked for. */
  boolean isChosen(Source source) {
    List<String> ids = parted(sources);
    return ids.isEmpty() || ids.contains(source.id());
  }

  RunSettings settings(AnnotationOptions annotation) {
    return new RunSettings(
        annotation.annotation(),
        parted(targets),
        parted(sources),
        parted(formats),
        new LedgerChoice(!withoutLedger, Optional.ofNullable(ledger)),
        quiet);
  }

  /** Takes another ledger than the one beside the story. */
  void setLedger(@Nullable Path file) {
    ledger = file;
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
