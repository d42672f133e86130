package org.parallax.reports.csv;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.parallax.api.report.ReportFormat;
import org.parallax.api.report.ReportOutput;
import org.parallax.api.story.StoryComparison;

/** Writes the tables under {@code data/}. */
public final class CsvReport implements ReportFormat {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").setQuoteMode(QuoteMode.MINIMAL).get();

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String summary() {
    return "Tables for spreadsheets and statistics programs in data/*.csv.";
  }

  @Override
  public void write(StoryComparison comparison, ReportOutput output) throws IOException {
    StoryComparison ordered = CanonicalOrder.of(comparison);
    List<Table> tables =
        Stream.concat(ArticleTables.of(ordered).stream(), StoryTables.of(ordered).stream())
            .toList();
    for (Table table : tables) {
      try (Writer writer =
              new OutputStreamWriter(
                  output.open("data/" + table.name() + ".csv"), StandardCharsets.UTF_8);
          CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
        printer.printRecord(table.columns());
        for (List<String> row : table.rows()) {
          printer.printRecord(row);
        }
      }
    }
  }
}
