package org.parallax.app.evaluate.mention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.text.Span;
import org.parallax.app.evaluate.EvaluationFile;

/** The mentions in a report folder's {@code data/articles.csv} and {@code data/mentions.csv}. */
final class ReportMentions {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Path folder;
  private final SortedMap<String, List<LabelledMention>> byArticle = new TreeMap<>();

  private ReportMentions(Path folder) {
    this.folder = folder;
  }

  /** Whether the folder is laid out as a report is. */
  static boolean isReport(Path folder) {
    return Files.isRegularFile(mentions(folder));
  }

  private static Path mentions(Path folder) {
    return folder.resolve("data").resolve("mentions.csv");
  }

  /**
   * Reads the two files.
   *
   * @throws ParallaxException naming file, line and column, if they are not of the contract's form
   */
  static ReportMentions read(Path folder) throws ParallaxException {
    ReportMentions report = new ReportMentions(folder);
    for (CSVRecord row : rows(folder.resolve("data").resolve("articles.csv"), Set.of("article"))) {
      report.byArticle.put(row.get("article"), new ArrayList<>());
    }
    Path file = mentions(folder);
    for (CSVRecord row : rows(file, Set.of("article", "entity", "begin", "end", "kind"))) {
      List<LabelledMention> article = report.byArticle.get(row.get("article"));
      if (article == null) {
        throw wrong(file, row, "names an article that articles.csv does not list");
      }
      article.add(mention(file, row));
    }
    return report;
  }

  private static List<CSVRecord> rows(Path file, Set<String> columns) throws ParallaxException {
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
      SortedSet<String> missing = new TreeSet<>(columns);
      missing.removeAll(parser.getHeaderNames());
      if (!missing.isEmpty()) {
        throw wrong(file.toString(), "lacks the columns " + String.join(", ", missing));
      }
      List<CSVRecord> rows = parser.getRecords();
      for (CSVRecord row : rows) {
        if (!row.isConsistent()) {
          throw wrong(file, row, "has " + row.size() + " fields, not as many as the header");
        }
      }
      return rows;
    } catch (NoSuchFileException e) {
      throw wrong(file.toString(), "there is no such file");
    } catch (MalformedInputException e) {
      throw wrong(file.toString(), "is not UTF-8");
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw wrong(file.toString(), "cannot be read as CSV (" + e.getMessage() + ")");
    }
  }

  private static LabelledMention mention(Path file, CSVRecord row) throws ParallaxException {
    try {
      return new LabelledMention(
          new Span(Integer.parseInt(row.get("begin")), Integer.parseInt(row.get("end"))),
          row.get("entity"),
          Kinds.find(row.get("kind"))
              .orElseThrow(
                  () -> wrong(file, row, "has an unknown kind '" + row.get("kind") + "'")));
    } catch (IllegalArgumentException e) {
      throw wrong(file, row, "has a 'begin' and 'end' that are no stretch of a text");
    }
  }

  /**
   * As gold.
   *
   * @param entities ids to score; empty for all that the report has
   */
  List<LabelledArticle> labelled(Set<String> entities) {
    SortedSet<String> scored =
        entities.isEmpty()
            ? byArticle.values().stream()
                .flatMap(List::stream)
                .map(LabelledMention::entity)
                .collect(Collectors.toCollection(TreeSet::new))
            : new TreeSet<>(entities);
    List<LabelledArticle> articles = new ArrayList<>();
    byArticle.forEach(
        (id, mentions) ->
            articles.add(
                new LabelledArticle(
                    id,
                    Optional.empty(),
                    Optional.empty(),
                    scored,
                    mentions.stream().filter(mention -> scored.contains(mention.entity())).toList(),
                    List.of())));
    return List.copyOf(articles);
  }

  /**
   * The mentions of the article of this id; a span file may also name an article by its source or
   * by its file, with or without the ending, where that is the only one so called.
   *
   * @throws ParallaxException naming the articles there are, if none or several are so called
   */
  List<LabelledMention> of(String id) throws ParallaxException {
    List<LabelledMention> exact = byArticle.get(id);
    if (exact != null) {
      return List.copyOf(exact);
    }
    List<Map.Entry<String, List<LabelledMention>>> named =
        byArticle.entrySet().stream().filter(entry -> isCalled(entry.getKey(), id)).toList();
    if (named.size() != 1) {
      throw wrong(
          folder.toString(),
          String.format(
              "has %s article '%s', only: %s",
              named.isEmpty() ? "no" : "more than one", id, String.join(", ", byArticle.keySet())));
    }
    return List.copyOf(named.get(0).getValue());
  }

  private static boolean isCalled(String article, String name) {
    int slash = article.lastIndexOf('/');
    String file = article.substring(slash + 1);
    int dot = file.lastIndexOf('.');
    return file.equals(name)
        || (dot > 0 && file.substring(0, dot).equals(name))
        || (slash > 0 && article.substring(0, slash).equals(name));
  }

  private static ParallaxException wrong(Path file, CSVRecord row, String what) {
    return wrong(file + " record " + row.getRecordNumber(), what);
  }

  private static ParallaxException wrong(String where, String what) {
    return new ParallaxException(EvaluationFile.problem(where, what));
  }
}
