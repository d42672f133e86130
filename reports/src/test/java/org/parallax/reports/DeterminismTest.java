package org.parallax.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.parallax.api.story.StoryComparison;

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
  void everyFileEndsItsLinesWithOneLineFeed() {
    StoryComparison comparison = SmallStory.comparison();
    MemoryOutput output = Reports.all(comparison);
    for (String path : output.paths()) {
      assertThat(output.getText(path)).as(path).doesNotContain("\r").endsWith("\n");
      assertThat(output.getBytes(path)[0]).as("no byte-order mark in " + path).isPositive();
    }
  }
}
