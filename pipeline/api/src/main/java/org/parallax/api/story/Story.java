package org.parallax.api.story;

import java.util.List;

/**
 * Several sources on the same events.
 *
 * @param id a short name for folders, {@code [a-z0-9-]+}
 * @param title to show
 * @param about one line; may be empty
 * @param targets names of the entities to compare, as the user wrote them; may be empty
 * @param sources in the order in which reports show them, at least one
 */
public record Story(
    String id, String title, String about, List<String> targets, List<Source> sources) {

  /** Copies the lists. */
  public Story {
    targets = List.copyOf(targets);
    sources = List.copyOf(sources);
  }
}
