package org.parallax.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A report folder, read as a user's script would. */
final class ReportFiles {

  private static final CSVFormat RFC_4180 =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Path folder;

  ReportFiles(Path folder) {
    this.folder = folder;
  }

  /** The rows of a table. */
  List<CSVRecord> rows(String table) {
    try (Reader in = Files.newBufferedReader(folder.resolve("data/" + table + ".csv"));
        CSVParser parser = CSVParser.parse(in, RFC_4180)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows in which a column has this value. */
  List<CSVRecord> rows(String table, String column, String value) {
    return rows(table).stream().filter(row -> row.get(column).equals(value)).toList();
  }

  /** The status of each article. */
  SortedMap<String, String> statuses() {
    SortedMap<String, String> statuses = new TreeMap<>();
    rows("articles").forEach(row -> statuses.put(row.get("article"), row.get("status")));
    return statuses;
  }

  JsonNode runRecord() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("run.json").toFile());
  }

  String page() throws IOException {
    return Files.readString(folder.resolve("index.html"));
  }

  /** The bytes of {@code data/*.csv}, as text, by file name. */
  SortedMap<String, String> tables() throws IOException {
    SortedMap<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("data"))) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".csv")) {
          tables.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return tables;
  }
}
