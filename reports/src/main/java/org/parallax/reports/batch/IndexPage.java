package org.parallax.reports.batch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.parallax.reports.PrintableText;

/** What the page shows. */
record IndexPage(String extent, List<Row> rows) {

  /** A story; {@code link} is empty if there is no report. */
  record Row(
      String title,
      String folder,
      String link,
      String sources,
      String targets,
      String css,
      String symbol,
      String status,
      String message) {}

  static IndexPage of(List<IndexedStory> stories) {
    long whole = stories.stream().filter(each -> each.outcome() == StoryOutcome.DONE).count();
    return new IndexPage(
        stories.size() + (stories.size() == 1 ? " story" : " stories") + " · " + whole + " whole",
        stories.stream().map(IndexPage::row).toList());
  }

  private static Row row(IndexedStory story) {
    return new Row(
        PrintableText.of(story.title()),
        PrintableText.of(story.folder()),
        story.outcome() == StoryOutcome.FAILED ? "" : link(story.folder()),
        PrintableText.of(String.join(", ", story.sources())),
        PrintableText.of(String.join(", ", story.targets())),
        switch (story.outcome()) {
          case DONE -> "pos";
          case INCOMPLETE -> "few";
          case FAILED -> "neg";
        },
        switch (story.outcome()) {
          case DONE -> "✓";
          case INCOMPLETE -> "!";
          case FAILED -> "×";
        },
        switch (story.outcome()) {
          case DONE -> "whole";
          case INCOMPLETE -> "incomplete: an article or a stage failed";
          case FAILED -> "no report";
        },
        PrintableText.of(story.message()));
  }

  /** With {@code ./} before it, so that a colon in a folder's name is no scheme. */
  private static String link(String folder) {
    try {
      return new URI(null, null, "./" + folder + "/index.html", null).getRawPath();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a relative folder: '" + folder + "'", e);
    }
  }
}
