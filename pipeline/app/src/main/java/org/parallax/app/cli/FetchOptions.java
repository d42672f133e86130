package org.parallax.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.web.WebPages;
import org.parallax.ingest.web.WebSettings;
import org.parallax.ingest.web.WebSettings.Access;
import org.parallax.ingest.web.network.Network;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that decide how pages are fetched; shared by the commands that read articles. */
final class FetchOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--offline",
      description = "Fetch nothing: take pages from the cache, or do without them.")
  private boolean offline;

  @Option(
      names = "--refetch",
      description = "Fetch pages again that the cache holds, and keep the new ones.")
  private boolean refetch;

  /**
   * Ready to get pages.
   *
   * @param folder where pages are kept; empty to keep none
   */
  WebPages open(Optional<Path> folder, Network network) throws IOException {
    if (offline && refetch) {
      throw wrong("--offline and --refetch contradict each other");
    }
    if (offline && folder.isEmpty()) {
      throw wrong("--offline and --no-cache together leave no way to a page");
    }
    Access access = offline ? Access.OFFLINE : refetch ? Access.REFETCH : Access.KEPT_FIRST;
    return WebPages.open(new WebSettings(folder, access, ProgramVersion.read()), network);
  }

  private RuntimeException wrong(String what) {
    return command == null
        ? new IllegalStateException(what)
        : new ParameterException(command.commandLine(), what);
  }
}
