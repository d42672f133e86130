package org.parallax.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Zone;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.text.Article;
import org.parallax.app.read.JsonFormat;
import org.parallax.app.read.PlainFormat;
import org.parallax.app.read.ReadArticle;
import org.parallax.app.read.ReadFormat;
import org.parallax.app.read.TerminalFormat;
import org.parallax.app.read.ZoneFormat;
import org.parallax.app.run.AnnotationSettings;
import org.parallax.app.run.Annotator;
import org.parallax.app.run.ConsoleProgress;
import org.parallax.ingest.ArticleReader;
import org.parallax.ingest.web.WebPages;
import org.parallax.ingest.web.network.Network;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what was understood of articles, without annotating them. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Prints what was understood of articles: metadata, language, and each line with its zone.",
      "On a terminal zones have colours; in a pipe each line begins with its zone and a tabulator."
    })
final class ReadCommand implements Callable<Integer> {

  private final Console console;
  private final Network network;

  @Parameters(arity = "1..*", paramLabel = "FILE|URL", description = "Articles.")
  private List<String> names = new ArrayList<>();

  @ArgGroup private @Nullable Form form;

  /** Ways to print that exclude each other. */
  private static final class Form {

    @Option(
        names = "--json",
        description = "One JSON object an article: metadata, blocks and zones with offsets, text.")
    private boolean json;

    @Option(
        names = "--zone",
        split = ",",
        paramLabel = "ZONE",
        description = "Only the text of these zones, parted by commas: ${COMPLETION-CANDIDATES}.")
    private Set<Zone> zones = new LinkedHashSet<>();

    @Option(names = "--body", description = "Only the text of the body: --zone body.")
    private boolean body;
  }

  @Option(names = "--why", description = "Tells the ground of each decision.")
  private boolean why;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      description = "Colours. Default: ${DEFAULT-VALUE}, on a terminal unless NO_COLOR is set.")
  private ColorChoice color = ColorChoice.AUTO;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Changes the engines of clean and language; see docs/configuration.md.")
  private @Nullable Path config;

  @Option(names = "--plugins", paramLabel = "DIR", description = "Jars with further stages.")
  private @Nullable Path plugins;

  @Option(names = "--cache", paramLabel = "DIR", description = "Where fetched pages are kept.")
  private @Nullable Path cache;

  @Option(names = "--no-cache", description = "Neither use pages kept earlier nor keep any.")
  private boolean uncached;

  @Mixin private FetchOptions fetching = new FetchOptions();

  ReadCommand(Console console, Network network) {
    this.console = console;
    this.network = network;
  }

  @Override
  public Integer call() throws Exception {
    ReadFormat format = format();
    boolean whole = true;
    WebPages pages = fetching.open(settings(!uncached).pageFolder(), network);
    try (ConsoleProgress progress = new ConsoleProgress(console.err(), false, true);
        // What tells zones takes less time than a cache of annotations does to open.
        Annotator annotator = Annotator.openUpTo(format.needs(), settings(false), progress)) {
      boolean first = true;
      for (String name : names) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<ReadArticle> read = read(name, pages, annotator, diagnostics);
        if (read.isPresent()) {
          console.out().print((first ? "" : format.between()) + format.write(read.get()));
          console.out().flush();
          first = false;
        }
        whole &= diagnostics.stream().noneMatch(Diagnostic::isFailure);
        console.tell(
            diagnostics.stream()
                .filter(told -> told.isFailure() || !format.tellsWarnings())
                .toList());
      }
    }
    return whole ? ExitCode.DONE : ExitCode.DONE_WITH_FAILURES;
  }

  private static Optional<ReadArticle> read(
      String name, WebPages pages, Annotator annotator, List<Diagnostic> diagnostics)
      throws InterruptedException {
    try {
      Article article = ArticleReader.read(name, pages, diagnostics);
      AnnotatedArticle annotated = annotator.annotate(List.of(article)).get(0);
      diagnostics.addAll(annotated.diagnostics());
      return Optional.of(new ReadArticle(annotated, diagnostics));
    } catch (ParallaxException e) {
      diagnostics.addAll(e.diagnostics());
      return Optional.empty();
    }
  }

  private AnnotationSettings settings(boolean cached) {
    return new AnnotationSettings(
        "fast",
        Optional.ofNullable(config),
        1,
        cached,
        Optional.ofNullable(cache),
        Optional.ofNullable(plugins));
  }

  private ReadFormat format() {
    if (form != null && form.json) {
      return new JsonFormat();
    }
    if (form != null) {
      return new ZoneFormat(form.body ? Set.of(Zone.BODY) : form.zones);
    }
    // Who asks for colours in a pipe has a pager behind it.
    boolean terminal = Terminal.columns().isPresent() || color == ColorChoice.ALWAYS;
    return terminal
        ? new TerminalFormat(Terminal.columnsOrUsual(), color.isColored(true, System.getenv()), why)
        : new PlainFormat(why);
  }
}
