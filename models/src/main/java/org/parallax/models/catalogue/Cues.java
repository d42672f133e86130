package org.parallax.models.catalogue;

import java.util.List;

/**
 * Words elsewhere in an article that tell which of two namesakes an ambiguous form means.
 *
 * @param inFavour words that come with this entity
 * @param against words that come with the namesake
 */
public record Cues(List<String> inFavour, List<String> against) {

  /** No cue. */
  public static final Cues NONE = new Cues(List.of(), List.of());

  /** Copies the lists. */
  public Cues {
    inFavour = List.copyOf(inFavour);
    against = List.copyOf(against);
  }
}
