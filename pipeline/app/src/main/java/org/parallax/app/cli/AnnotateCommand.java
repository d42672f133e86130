package org.parallax.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.text.Article;
import org.parallax.app.run.Annotator;
import org.parallax.app.run.ConsoleProgress;
import org.parallax.engine.json.LayerCodec;
import org.parallax.ingest.ArticleReader;
import org.parallax.ingest.web.WebPages;
import org.parallax.ingest.web.network.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Articles through the stages, without a story around them. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description =
        "Takes articles through the stages and prints their layers as JSON, one article a line.")
final class AnnotateCommand implements Callable<Integer> {

  private final Console console;
  private final Network network;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|URL",
      description = "An article: a file, or the address of a page.")
  private List<String> named = new ArrayList<>();

  @Mixin private AnnotationOptions annotation = new AnnotationOptions();
  @Mixin private FetchOptions fetching = new FetchOptions();

  AnnotateCommand(Console console, Network network) {
    this.console = console;
    this.network = network;
  }

  @Override
  public Integer call() throws Exception {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Article> articles = new ArrayList<>();
    boolean whole = true;
    WebPages pages = fetching.open(annotation.annotation().pageFolder(), network);
    for (String name : named) {
      try {
        articles.add(ArticleReader.read(name, pages, diagnostics));
      } catch (ParallaxException e) {
        diagnostics.addAll(e.diagnostics());
      }
    }
    try (ConsoleProgress progress = new ConsoleProgress(console.err(), false, true);
        Annotator annotator = Annotator.open(annotation.annotation(), progress)) {
      for (AnnotatedArticle annotated : annotator.annotate(articles)) {
        print(annotated);
        whole &= annotated.status() == ArticleStatus.OK;
        diagnostics.addAll(annotated.diagnostics());
      }
      diagnostics.addAll(annotator.cacheWarnings());
    }
    console.tell(diagnostics);
    return !whole || diagnostics.stream().anyMatch(Diagnostic::isFailure)
        ? ExitCode.DONE_WITH_FAILURES
        : ExitCode.DONE;
  }

  private void print(AnnotatedArticle annotated) throws IOException {
    JsonMapper mapper = LayerCodec.mapper();
    var document = LayerCodec.write(annotated.document());
    document.put("status", annotated.status().label());
    mapper
        .writer()
        .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .writeValue(console.out(), document);
    console.out().println();
    console.out().flush();
  }
}
