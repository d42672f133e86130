package org.parallax.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Zone;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.StoryComparison;
import org.parallax.reports.ArticleSketch;
import org.parallax.reports.InventedStory;
import org.parallax.reports.MemoryOutput;
import org.parallax.reports.Reports;
import org.parallax.reports.SmallStory;

final class CsvReportTest {

  /** As users script against them; more columns may follow at the end. */
  private static final Map<String, String> CONTRACT =
      new TreeMap<>(
          Map.of(
              "articles",
              "article,source,outlet,author,published,language,title,body_words,sentences,duplicate_of,status",
              "sentences",
              "article,sentence,zone,begin,end,text",
              "mentions",
              "article,sentence,mention,entity,begin,end,surface,kind,via,confidence",
              "stances",
              "article,sentence,entity,stance,p_negative,p_neutral,p_positive,voice,holder,role,p_role,frames",
              "quotes",
              "article,sentence,begin,end,kind,speaker,speaker_entity,cue",
              "entities",
              "entity,name,type,mentions,articles,sources,aliases,joins",
              "cells",
              "target,source,voice,mentions,sentences,n_negative,n_neutral,n_positive,stance_mean,stance_low,stance_high,verdict,top_role,top_frames",
              "contrasts",
              "target,source_a,source_b,difference,low,high,p,p_adjusted,verdict",
              "namings",
              "target,source,wording,kind,count,voice,first_sentence",
              "statements",
              "group,article,sentence,label,similarity"));

  static {
    CONTRACT.put("ledger", "line,edit,state,places,added,removed,moved,note");
  }

  @Test
  void filesAndColumnsAreThoseOfTheContract() {
    MemoryOutput output = Reports.in(new CsvReport(), SmallStory.comparison());
    CONTRACT.forEach(
        (table, columns) ->
            assertThat(output.getText("data/" + table + ".csv").lines().findFirst().orElseThrow())
                .as(table)
                .startsWith(columns));
    assertThat(output.paths()).hasSize(CONTRACT.size());
  }

  @Test
  void tableWithoutRowsHasItsHeader() {
    MemoryOutput output = Reports.in(new CsvReport(), InventedStory.of(2, 1, 2));
    assertThat(output.getText("data/statements.csv"))
        .isEqualTo("group,article,sentence,label,similarity\n");
  }

  @Test
  void offsetsLeadBackToTheRawText() throws IOException {
    StoryComparison comparison = SmallStory.comparison();
    MemoryOutput output = Reports.in(new CsvReport(), comparison);
    Map<String, String> texts = new TreeMap<>();
    for (ComparedArticle article : comparison.articles()) {
      texts.put(article.article().id(), article.article().text());
    }
    for (CSVRecord row : rows(output.getText("data/sentences.csv"))) {
      assertThat(cut(texts, row)).isEqualTo(row.get("text"));
    }
    for (CSVRecord row : rows(output.getText("data/mentions.csv"))) {
      assertThat(cut(texts, row)).isEqualTo(row.get("surface"));
    }
  }

  private static String cut(Map<String, String> texts, CSVRecord row) {
    return texts
        .getOrDefault(row.get("article"), "")
        .substring(Integer.parseInt(row.get("begin")), Integer.parseInt(row.get("end")));
  }

  @Test
  void unknownIsEmptyAndNeverZero() throws IOException {
    MemoryOutput output = Reports.in(new CsvReport(), SmallStory.comparison());
    CSVRecord lost =
        rows(output.getText("data/articles.csv")).stream()
            .filter(row -> row.get("status").equals("failed"))
            .findFirst()
            .orElseThrow();
    assertThat(lost.get("body_words")).isEmpty();
    assertThat(lost.get("sentences")).isEmpty();
    assertThat(lost.get("language")).isEmpty();
    CSVRecord unassessed =
        rows(output.getText("data/stances.csv")).stream()
            .filter(row -> row.get("article").equals("herald/short.txt"))
            .findFirst()
            .orElseThrow();
    assertThat(unassessed.get("stance")).isEmpty();
    assertThat(unassessed.get("p_neutral")).isEmpty();
    assertThat(unassessed.get("role")).isEmpty();
  }

  @Test
  void textStandsAsItStood() throws IOException {
    String odd = "=HYPERLINK(1), \"two\"\nlines; \u0007 𝕏 \u202ednib\u202c";
    StoryComparison comparison =
        InventedStory.with(
            List.of(
                new ArticleSketch("hill-monitor", "odd.txt").line(Zone.BODY, "", odd).compared()));
    MemoryOutput output = Reports.in(new CsvReport(), comparison);
    assertThat(rows(output.getText("data/sentences.csv")))
        .extracting(row -> row.get("text"))
        .containsExactly(odd);
  }

  private static List<CSVRecord> rows(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
      return parser.getRecords();
    }
  }
}
