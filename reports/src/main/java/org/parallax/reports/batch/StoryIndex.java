package org.parallax.reports.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.parallax.api.report.ReportOutput;
import org.parallax.reports.JsonLayout;
import org.parallax.reports.Stylesheet;

/** Writes {@code index.html}, {@code stories.csv} and {@code stories.json}, sorted by folder. */
public final class StoryIndex {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private StoryIndex() {}

  /**
   * Writes the index.
   *
   * @throws IOException if the output cannot be written
   */
  public static void write(List<IndexedStory> stories, ReportOutput output) throws IOException {
    List<IndexedStory> sorted =
        stories.stream().sorted(Comparator.comparing(IndexedStory::folder)).toList();
    try (Writer writer = open(output, "index.html")) {
      writer.write(page(sorted));
    }
    try (CSVPrinter printer = new CSVPrinter(open(output, "stories.csv"), FORMAT)) {
      printer.printRecord("folder", "title", "sources", "targets", "outcome", "message");
      for (IndexedStory story : sorted) {
        printer.printRecord(
            story.folder(),
            story.title(),
            String.join(";", story.sources()),
            String.join(";", story.targets()),
            story.outcome().label(),
            story.message());
      }
    }
    try (Writer writer = open(output, "stories.json");
        JsonGenerator json = JsonLayout.open(writer)) {
      writeJson(sorted, json);
    }
  }

  private static Writer open(ReportOutput output, String path) throws IOException {
    return new OutputStreamWriter(output.open(path), StandardCharsets.UTF_8);
  }

  private static void writeJson(List<IndexedStory> stories, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (IndexedStory story : stories) {
      json.writeStartObject();
      json.writeStringField("folder", story.folder());
      json.writeStringField("title", story.title());
      writeArray(json, "sources", story.sources());
      writeArray(json, "targets", story.targets());
      json.writeStringField("outcome", story.outcome().label());
      json.writeStringField("message", story.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeRaw('\n');
  }

  private static void writeArray(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  @SuppressWarnings("NullAway") // generated templates take no interceptor as null
  private static String page(List<IndexedStory> stories) {
    StringOutput html = new StringOutput();
    JteindexGenerated.render(
        new OwaspHtmlTemplateOutput(html), null, IndexPage.of(stories), Stylesheet.text());
    return html.toString();
  }
}
