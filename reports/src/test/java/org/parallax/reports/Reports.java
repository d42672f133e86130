package org.parallax.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.parallax.api.report.ReportFormat;
import org.parallax.api.story.StoryComparison;
import org.parallax.reports.csv.CsvReport;
import org.parallax.reports.html.HtmlReport;
import org.parallax.reports.json.JsonReport;

/** Reports written to memory. */
public final class Reports {

  private Reports() {}

  /** In every format. */
  public static MemoryOutput all(StoryComparison comparison) {
    return write(comparison, List.of(new CsvReport(), new HtmlReport(), new JsonReport()));
  }

  /** In one format. */
  public static MemoryOutput in(ReportFormat format, StoryComparison comparison) {
    return write(comparison, List.of(format));
  }

  private static MemoryOutput write(StoryComparison comparison, List<ReportFormat> formats) {
    MemoryOutput output = new MemoryOutput();
    try {
      for (ReportFormat format : formats) {
        format.write(comparison, output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return output;
  }
}
