package org.parallax.api.story;

import java.util.List;
import java.util.SortedMap;

/**
 * A stage that took part.
 *
 * @param name task and engine
 * @param version of the stage
 * @param summary one sentence
 * @param settings by parameter
 * @param models ids
 */
public record StageUse(
    String name,
    String version,
    String summary,
    SortedMap<String, String> settings,
    List<String> models) {

  /** Copies the list. */
  public StageUse {
    models = List.copyOf(models);
  }
}
