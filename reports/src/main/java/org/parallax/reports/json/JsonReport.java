package org.parallax.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.parallax.api.report.ReportFormat;
import org.parallax.api.report.ReportOutput;
import org.parallax.api.story.StoryComparison;
import org.parallax.reports.JsonLayout;

/** Writes {@code data/story.json}. */
public final class JsonReport implements ReportFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String summary() {
    return "Everything in one document, data/story.json, for programs.";
  }

  @Override
  public void write(StoryComparison comparison, ReportOutput output) throws IOException {
    try (Writer writer =
            new OutputStreamWriter(output.open("data/story.json"), StandardCharsets.UTF_8);
        JsonGenerator generator = JsonLayout.open(writer)) {
      StoryWriter.write(comparison, new JsonFields(generator));
      generator.writeRaw('\n');
    }
  }
}
