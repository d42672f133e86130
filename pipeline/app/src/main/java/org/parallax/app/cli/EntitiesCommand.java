package org.parallax.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.document.Layers;
import org.parallax.api.ledger.EditOutcome;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleStatus;
import org.parallax.app.read.SafeText;
import org.parallax.app.run.Annotator;
import org.parallax.app.run.ConsoleProgress;
import org.parallax.app.run.LedgerRun;
import org.parallax.ingest.StoryReader;
import org.parallax.ingest.StoryTexts;
import org.parallax.ingest.ledger.FoundEntity;
import org.parallax.ingest.web.WebPages;
import org.parallax.ingest.web.network.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who is in a story, written down so that a person can correct it. */
@Command(
    name = "entities",
    mixinStandardHelpOptions = true,
    description =
        "Lists whom a story's articles speak of, and writes its ledger, ledger.yaml: edited by hand,"
            + " it tells every later report who is who. Edits that are there stay.")
final class EntitiesCommand implements Callable<Integer> {

  private final Console console;
  private final Network network;

  @Parameters(
      paramLabel = "STORY",
      description = "A story file, a folder that holds story.yaml, or a folder of articles.")
  private Path story = Path.of("");

  @Option(
      names = {"--ledger", "--out"},
      paramLabel = "FILE",
      description = "The ledger. Default: ledger.yaml beside the story file, or in the folder.")
  private @Nullable Path file;

  @Option(
      names = "--sources",
      paramLabel = "IDS",
      description = "Only these sources, parted by commas.")
  private @Nullable String sources;

  @Option(names = "--quiet", description = "No progress and no list; only what went wrong.")
  private boolean quiet;

  @Mixin private AnnotationOptions annotation = new AnnotationOptions();
  @Mixin private FetchOptions fetching = new FetchOptions();

  EntitiesCommand(Console console, Network network) {
    this.console = console;
    this.network = network;
  }

  @Override
  public Integer call() throws Exception {
    List<String> chosen =
        sources == null
            ? List.of()
            : Arrays.stream(sources.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    WebPages pages =
        fetching.open(
            annotation.annotation().pageFolder(),
            network,
            address -> console.err().println("Fetching " + address));
    StoryTexts texts =
        StoryReader.read(story, pages, source -> chosen.isEmpty() || chosen.contains(source.id()));
    Path ledger = file == null ? texts.ledgerFile() : file;
    try (ConsoleProgress progress = new ConsoleProgress(console.err(), Terminal.isThere(), quiet);
        Annotator annotator =
            Annotator.openUpTo(
                Set.of(Layers.ENTITIES, Layers.MENTIONS), annotation.annotation(), progress)) {
      LedgerRun run = LedgerRun.write(annotator, texts, chosen, ledger);
      progress.rest();
      List<Diagnostic> diagnostics = new ArrayList<>(texts.warnings());
      run.articles().forEach(article -> diagnostics.addAll(article.diagnostics()));
      diagnostics.addAll(run.warnings());
      diagnostics.addAll(annotator.cacheWarnings());
      console.tell(diagnostics);
      if (!quiet) {
        print(run);
      }
      console.out().println("Ledger: " + ledger);
      console.out().flush();
      return isWhole(run) && diagnostics.stream().noneMatch(Diagnostic::isFailure)
          ? ExitCode.DONE
          : ExitCode.DONE_WITH_FAILURES;
    }
  }

  private static boolean isWhole(LedgerRun run) {
    return run.articles().stream()
        .map(AnnotatedArticle::status)
        .allMatch(status -> status == ArticleStatus.OK);
  }

  private void print(LedgerRun run) {
    for (FoundEntity entity : run.entities()) {
      console
          .out()
          .printf(
              "%5d  %-28s %-13s %s%n",
              entity.mentions(),
              SafeText.of(entity.name()),
              entity.type().label(),
              SafeText.of(entity.id()));
    }
    run.use()
        .ifPresent(
            use -> {
              for (EditOutcome edit : use.edits()) {
                console
                    .out()
                    .println(
                        SafeText.of(
                            "line "
                                + edit.line()
                                + ": "
                                + edit.edit()
                                + ": "
                                + (edit.note().isEmpty() ? counts(edit) : edit.note())));
              }
            });
  }

  private static String counts(EditOutcome edit) {
    return edit.state().label()
        + ", "
        + edit.added()
        + " mentions added, "
        + edit.removed()
        + " removed, "
        + edit.moved()
        + " moved";
  }
}
