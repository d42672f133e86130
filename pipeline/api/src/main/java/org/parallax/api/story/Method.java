package org.parallax.api.story;

import java.util.List;
import java.util.SortedMap;
import org.parallax.api.annotation.NameShift;

/**
 * How the figures were made, for the report's method section. The same for the same input: no
 * times, no paths.
 *
 * @param programVersion of Parallax
 * @param profile full or fast
 * @param stages in the order in which they ran
 * @param comparison settings of the comparison by name: least evidence, resamples, seed, level
 * @param nameShifts how far the names of states alone move the engine that judged stances, over all
 *     articles, ordered by state; empty if that was not looked at
 */
public record Method(
    String programVersion,
    String profile,
    List<StageUse> stages,
    SortedMap<String, String> comparison,
    List<NameShift> nameShifts) {

  /** Copies the lists. */
  public Method {
    stages = List.copyOf(stages);
    nameShifts = List.copyOf(nameShifts);
  }

  /** Without a check of names. */
  public Method(
      String programVersion,
      String profile,
      List<StageUse> stages,
      SortedMap<String, String> comparison) {
    this(programVersion, profile, stages, comparison, List.of());
  }
}
