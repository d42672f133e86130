package org.parallax.api.story;

import java.util.List;
import java.util.SortedMap;

/**
 * How the figures were made, for the report's method section. The same for the same input: no
 * times, no paths.
 *
 * @param programVersion of Parallax
 * @param profile full or fast
 * @param stages in the order in which they ran
 * @param comparison settings of the comparison by name: least evidence, resamples, seed, level
 */
public record Method(
    String programVersion,
    String profile,
    List<StageUse> stages,
    SortedMap<String, String> comparison) {

  /** Copies the list. */
  public Method {
    stages = List.copyOf(stages);
  }
}
