package org.parallax.app.run;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.ledger.EditOutcome;
import org.parallax.api.ledger.LedgerUse;
import org.parallax.api.report.ReportOutput;
import org.parallax.api.story.ArticleFile;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.Source;
import org.parallax.api.story.Story;
import org.parallax.api.story.StoryComparison;
import org.parallax.engine.run.StageTiming;
import org.parallax.ingest.web.PageFetch;

/**
 * How a report came about, for whoever wants to make it again or to know what it rests on: {@code
 * run.json}. Unlike all other files it holds times, so its bytes differ from run to run.
 */
final class RunRecord {

  private final ObjectMapper json = new ObjectMapper();
  private final ObjectNode root = json.createObjectNode();

  RunRecord(
      StoryComparison comparison,
      RunSettings settings,
      Map<String, PageFetch> fetches,
      Instant finished) {
    // First, so that a folder is known to be ours from its beginning.
    root.put("program", "parallax");
    root.put("version", comparison.method().programVersion());
    root.put("story", comparison.story().title());
    root.put("finished", finished.toString());
    ObjectNode asked = root.putObject("settings");
    asked.put("profile", settings.annotation().profile());
    settings.annotation().config().ifPresent(file -> asked.put("config", file.toString()));
    asked.put("threads", settings.annotation().threads());
    asked.put("cache", settings.annotation().cached());
    comparison.targets().forEach(target -> asked.withArray("targets").add(target.entity()));
    comparison.story().sources().forEach(source -> asked.withArray("sources").add(source.id()));
    settings.formats().forEach(asked.withArray("formats")::add);
    asked.set("comparison", json.valueToTree(comparison.method().comparison()));
    root.set("stages", json.valueToTree(comparison.method().stages()));
    inputs(comparison, fetches);
    comparison.ledger().ifPresent(this::ledger);
    diagnostics(comparison);
  }

  private void ledger(LedgerUse use) {
    ObjectNode ledger =
        root.putObject("ledger").put("file", use.file()).put("sha256", use.sha256());
    ArrayNode edits = ledger.putArray("edits");
    for (EditOutcome edit : use.edits()) {
      edits
          .addObject()
          .put("line", edit.line())
          .put("edit", edit.edit())
          .put("state", edit.state().label())
          .put("places", edit.places())
          .put("added", edit.added())
          .put("removed", edit.removed())
          .put("moved", edit.moved())
          .put("note", edit.note());
    }
  }

  private void inputs(StoryComparison comparison, Map<String, PageFetch> fetches) {
    ArrayNode inputs = root.putArray("inputs");
    Map<String, URI> addresses = addresses(comparison.story());
    for (ComparedArticle compared : comparison.articles()) {
      String id = compared.article().id();
      ObjectNode input =
          inputs
              .addObject()
              .put("article", id)
              .put("file", compared.article().file())
              .put("sha256", compared.article().sha256())
              .put("status", compared.status().label());
      URI address = addresses.get(id);
      if (address != null) {
        input.put("address", address.toString());
      }
      PageFetch fetch = fetches.get(id);
      if (fetch != null) {
        // Of a page that was fetched and could not be read, too.
        input
            .put("sha256", fetch.sha256())
            .put("final_address", fetch.address().toString())
            .put("fetched", fetch.fetched().toString())
            .put("media_type", fetch.mediaType().orElse(null));
      }
    }
  }

  private static Map<String, URI> addresses(Story story) {
    Map<String, URI> addresses = new HashMap<>();
    for (Source source : story.sources()) {
      for (ArticleFile article : source.articles()) {
        article
            .address()
            .ifPresent(address -> addresses.put(source.id() + "/" + article.file(), address));
      }
    }
    return addresses;
  }

  private void diagnostics(StoryComparison comparison) {
    ArrayNode all = root.putArray("diagnostics");
    comparison.diagnostics().forEach(diagnostic -> add(all, diagnostic));
    comparison.articles().stream()
        .flatMap(compared -> compared.diagnostics().stream())
        .forEach(diagnostic -> add(all, diagnostic));
  }

  private static void add(ArrayNode all, Diagnostic diagnostic) {
    all.addObject()
        .put("code", diagnostic.problem().code())
        .put("severity", diagnostic.problem().severity().label())
        .put("where", diagnostic.where())
        .put("what", diagnostic.what())
        .put("remedy", diagnostic.remedy());
  }

  /** Adds what everything took, in seconds. */
  void timings(Duration total, SortedMap<String, StageTiming> stages) {
    ObjectNode timings = root.putObject("timings");
    timings.put("total_seconds", seconds(total));
    ObjectNode byStage = timings.putObject("stages");
    stages.forEach(
        (name, timing) ->
            byStage
                .putObject(name)
                .put("computed", timing.computed())
                .put("cached", timing.cached())
                .put("failed", timing.failed())
                .put("loading_seconds", seconds(timing.loading()))
                .put("working_seconds", seconds(timing.working())));
    root.putObject("machine")
        .put("java", System.getProperty("java.version"))
        .put("processors", Runtime.getRuntime().availableProcessors());
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.3f", duration.toNanos() / 1e9);
  }

  void write(ReportOutput output) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try (OutputStream out = output.open(OutputFolder.RUN_RECORD)) {
      out.write(json.writer(printer).writeValueAsBytes(root));
      out.write('\n');
    }
  }
}
