package org.parallax.reports.batch;

import java.util.List;

/**
 * A story in the index.
 *
 * @param title of the story, or the folder's name if the story could not be read
 * @param folder of its report, relative to the index, with {@code /}
 * @param sources names, in the story's order
 * @param targets names, in the order asked for
 * @param outcome how its report came out
 * @param message what went wrong, in a line; empty if nothing did
 */
public record IndexedStory(
    String title,
    String folder,
    List<String> sources,
    List<String> targets,
    StoryOutcome outcome,
    String message) {

  /** Copies the lists. */
  public IndexedStory {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }
}
