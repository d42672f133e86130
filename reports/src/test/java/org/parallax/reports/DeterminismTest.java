package org.parallax.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.parallax.api.story.Contrast;
import org.parallax.api.story.Estimate;
import org.parallax.api.story.StoryComparison;
import org.parallax.reports.csv.CsvReport;

final class DeterminismTest {

  @Test
  void sameComparisonGivesTheSameBytesWhateverTheLocaleAndZone() {
    MemoryOutput here = Reports.all(InventedStory.of(4, 3, 6));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      MemoryOutput there = Reports.all(InventedStory.of(4, 3, 6));
      assertThat(there.paths()).isEqualTo(here.paths());
      for (String path : here.paths()) {
        assertThat(there.getText(path)).as(path).isEqualTo(here.getText(path));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void tablesDoNotDependOnTheOrderInWhichAStoryListsItsSources() throws Exception {
    StoryComparison comparison = InventedStory.of(4, 3, 6);
    MemoryOutput asListed = new MemoryOutput();
    MemoryOutput otherWayRound = new MemoryOutput();
    new CsvReport().write(comparison, asListed);
    new CsvReport().write(turned(comparison), otherWayRound);
    for (String path : asListed.paths()) {
      assertThat(otherWayRound.getText(path)).as(path).isEqualTo(asListed.getText(path));
    }
  }

  /** What comes of the same story when its sources are listed in the opposite order. */
  private static StoryComparison turned(StoryComparison comparison) {
    return new StoryComparison(
        comparison.story(),
        comparison.targets(),
        reversed(comparison.articles()),
        comparison.entities(),
        reversed(comparison.cells()),
        reversed(
            comparison.contrasts().stream()
                .map(
                    contrast ->
                        new Contrast(
                            contrast.target(),
                            contrast.sourceB(),
                            contrast.sourceA(),
                            contrast
                                .difference()
                                .map(
                                    difference ->
                                        new Estimate(
                                            -difference.value(),
                                            -difference.high(),
                                            -difference.low())),
                            contrast.p(),
                            contrast.pAdjusted(),
                            contrast.verdict()))
                .toList()),
        comparison.namings(),
        comparison.statements(),
        comparison.diagnostics(),
        comparison.method(),
        comparison.ledger());
  }

  private static <T> List<T> reversed(List<T> items) {
    List<T> reversed = new ArrayList<>(items);
    Collections.reverse(reversed);
    return reversed;
  }

  @Test
  void everyFileEndsItsLinesWithOneLineFeed() {
    StoryComparison comparison = SmallStory.comparison();
    MemoryOutput output = Reports.all(comparison);
    for (String path : output.paths()) {
      assertThat(output.getText(path)).as(path).doesNotContain("\r").endsWith("\n");
      assertThat(output.getBytes(path)[0]).as("no byte-order mark in " + path).isPositive();
    }
  }
}
