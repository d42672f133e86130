package org.parallax.app.evaluate.narrative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.app.evaluate.EvaluationFile;

/**
 * Reads {@code articles_metadata.tsv} (ID, text and a column for each frame) and {@code
 * role_and_frame_annoations.tsv} (ID, entity, role): fields parted by tabulators, quoted where they
 * hold any.
 */
final class NarrativeData {

  /** The frames: resolution, human interest, conflict, morality, economy. */
  static final List<String> FRAMES = List.of("RE", "HI", "CO", "MO", "EC");

  private static final CSVFormat FORMAT =
      CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).get();

  private NarrativeData() {}

  /**
   * Reads a folder.
   *
   * @return articles with at least one role, in the order of their numbers
   * @throws ParallaxException naming file and record, if it is not of the form
   */
  static List<NarrativeArticle> read(Path folder) throws ParallaxException {
    Path labels = folder.resolve("role_and_frame_annoations.tsv");
    Map<String, SortedMap<String, NarrativeRole>> roles = new HashMap<>();
    for (CSVRecord row : rows(labels)) {
      String role = field(labels, row, "role").toUpperCase(Locale.ROOT);
      String entity = field(labels, row, "entity").strip();
      Stream.of(NarrativeRole.values())
          .filter(each -> each.name().equals(role) && !entity.isEmpty())
          .forEach(
              each ->
                  roles.computeIfAbsent(row.get("ID"), id -> new TreeMap<>()).put(entity, each));
    }
    Path texts = folder.resolve("articles_metadata.tsv");
    List<NarrativeArticle> articles = new ArrayList<>();
    for (CSVRecord row : rows(texts)) {
      SortedMap<String, NarrativeRole> own = roles.get(field(texts, row, "ID"));
      if (own != null) {
        Map<String, Boolean> frames = new LinkedHashMap<>();
        // one row of the set as it is published ends before its frames
        for (String frame : row.isSet(FRAMES.get(0)) ? FRAMES : List.<String>of()) {
          frames.put(frame, field(texts, row, frame).toLowerCase(Locale.ROOT).startsWith("true"));
        }
        articles.add(new NarrativeArticle(row.get("ID"), field(texts, row, "text"), own, frames));
      }
    }
    if (articles.isEmpty()) {
      throw wrong(folder.toString(), "holds no article with a hero, villain or victim");
    }
    articles.sort(
        Comparator.comparingInt((NarrativeArticle article) -> article.id().length())
            .thenComparing(NarrativeArticle::id));
    return articles;
  }

  private static List<CSVRecord> rows(Path file) throws ParallaxException {
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
      return parser.getRecords();
    } catch (NoSuchFileException e) {
      throw wrong(file.toString(), "there is no such file");
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw wrong(file.toString(), "cannot be read (" + e.getMessage() + ")");
    }
  }

  private static String field(Path file, CSVRecord row, String column) throws ParallaxException {
    if (!row.isSet(column)) {
      throw wrong(file + " record " + row.getRecordNumber(), "has no '" + column + "'");
    }
    return row.get(column);
  }

  private static ParallaxException wrong(String where, String what) {
    return new ParallaxException(EvaluationFile.problem(where, what));
  }
}
