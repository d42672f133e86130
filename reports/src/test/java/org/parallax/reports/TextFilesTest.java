package org.parallax.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Zone;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.text.Article;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.Origin;
import org.parallax.api.text.Span;
import org.parallax.reports.csv.CsvReport;
import org.parallax.reports.json.JsonReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class TextFilesTest {

  private static ArticleSketch sketch(String file) {
    return new ArticleSketch("hill-monitor", file)
        .line(Zone.HEADLINE, "title", "The Pier 🌉 of [Velmark]{VE}")
        .body("[“They [lied]{! VE}”]{q direct Mina_Dorr}, she said.", "VE - author aggressor");
  }

  private static MemoryOutput written(ComparedArticle... articles) throws IOException {
    StoryComparison comparison = InventedStory.with(List.of(articles));
    MemoryOutput output = new MemoryOutput();
    TextFiles.write(comparison, output);
    new CsvReport().write(comparison, output);
    new JsonReport().write(comparison, output);
    return output;
  }

  private static List<CSVRecord> rows(MemoryOutput output, String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(new StringReader(output.getText("data/" + table + ".csv")), format)) {
      return parser.getRecords();
    }
  }

  private static String cut(String text, CSVRecord row) {
    return text.substring(Integer.parseInt(row.get("begin")), Integer.parseInt(row.get("end")));
  }

  @Test
  void offsetsCountInTheTextThatIsKept() throws IOException {
    MemoryOutput output = written(sketch("Page One.docx").origin(Origin.EXTRACTED).compared());
    String path = rows(output, "articles").get(0).get("text_file");
    assertThat(path).matches("data/texts/hill-monitor-page-one-docx-[0-9a-f]{10}\\.txt");
    String text = output.getText(path);
    assertThat(rows(output, "sentences")).hasSize(2);
    for (CSVRecord row : rows(output, "sentences")) {
      assertThat(cut(text, row)).isEqualTo(row.get("text"));
    }
    for (CSVRecord row : rows(output, "mentions")) {
      assertThat(cut(text, row)).isEqualTo(row.get("surface"));
    }
    JsonNode article =
        new JsonMapper().readTree(output.getText("data/story.json")).at("/articles/0");
    assertThat(article.path("text_file").asString()).isEqualTo(path);
  }

  @Test
  void mendedWordsStandAtTheirPlaceInTheFile() throws IOException {
    // The file begins with a mark of three units, and has three for each of the quotation marks.
    String text = sketch("a.txt").compared().article().text();
    int open = text.indexOf('“');
    int close = text.indexOf('”');
    Origin origin =
        new Origin(
            false,
            List.of(
                new Origin.Change(new Span(0, 0), new Span(0, 3)),
                new Origin.Change(new Span(open, open + 1), new Span(open + 3, open + 6)),
                new Origin.Change(new Span(close, close + 1), new Span(close + 5, close + 8))));
    String file = "ï»¿" + text.replace("“", "â€œ").replace("”", "â€\u009D");
    MemoryOutput output = written(sketch("a.txt").origin(origin).compared());
    assertThat(output.paths()).noneMatch(path -> path.startsWith("data/texts"));
    assertThat(rows(output, "articles").get(0).get("text_file")).isEmpty();
    List<CSVRecord> sentences = rows(output, "sentences");
    assertThat(cut(file, sentences.get(0))).isEqualTo(sentences.get(0).get("text"));
    assertThat(cut(file, sentences.get(1))).isEqualTo("â€œThey liedâ€\u009D, she said.");
    assertThat(sentences.get(1).get("text")).isEqualTo("“They lied”, she said.");
    assertThat(cut(file, rows(output, "quotes").get(0))).isEqualTo("â€œThey liedâ€\u009D");
    JsonNode article =
        new JsonMapper().readTree(output.getText("data/story.json")).at("/articles/0");
    JsonNode evidence = article.at("/stances/0/evidence/0");
    assertThat(file.substring(evidence.path("begin").asInt(), evidence.path("end").asInt()))
        .isEqualTo("lied");
    assertThat(article.at("/quotes/0/begin").asInt()).isEqualTo(open + 3);
    assertThat(article.at("/zones/1/begin").asInt()).isEqualTo(open + 3);
    assertThat(article.path("text_file").isNull()).isTrue();
  }

  @Test
  void namesAreSafeStableAndOneForEachArticle() {
    String odd = path("a/../../etc/PASSWD\u0000 ünïcode.html");
    assertThat(odd).matches("data/texts/[a-z0-9-]+\\.txt").hasSizeLessThan(100);
    assertThat(path("a/b.html")).isEqualTo(path("a/b.html")).isNotEqualTo(path("a/B.html"));
    assertThat(path("a/b-c.html")).isNotEqualTo(path("a/b c.html"));
    assertThat(path("a/" + "long".repeat(99))).hasSizeLessThan(100);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(path("a/INDEX.HTML")).contains("a-index-html");
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static String path(String id) {
    return TextFiles.path(
            new Article(
                id, "a", "b", "x", "", ArticleMetadata.UNKNOWN, List.of(), Origin.EXTRACTED))
        .orElseThrow();
  }

  @Test
  void whatIsTextItselfOrWasNotReadHasNone() {
    Article plain = Article.ofPlainText("a/b", "a", "b", "x", "", ArticleMetadata.UNKNOWN);
    assertThat(TextFiles.path(plain)).isEqualTo(Optional.empty());
    Article lost =
        new Article("a/b", "a", "b", "", "", ArticleMetadata.UNKNOWN, List.of(), Origin.EXTRACTED);
    assertThat(TextFiles.path(lost)).isEmpty();
  }

  @Test
  void halfLettersKeepTheirPlace() throws IOException {
    MemoryOutput output =
        written(
            new ArticleSketch("a", "b.docx")
                .origin(Origin.EXTRACTED)
                .line(Zone.BODY, "", "Half \ud83d a letter")
                .line(Zone.BODY, "", "Whole")
                .compared());
    String text = output.getText(rows(output, "articles").get(0).get("text_file"));
    assertThat(cut(text, rows(output, "sentences").get(1))).isEqualTo("Whole");
  }
}
