package org.parallax.engine.plan;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How one task is to be done.
 *
 * @param engine its name, {@link #OFF} if the task is not to be done; empty if only parameters are
 *     given
 * @param parameters of the engine
 * @param origin the file that says so, for messages
 */
record TaskChoice(Optional<String> engine, SortedMap<String, String> parameters, String origin) {

  /** What stands for an engine where a task is switched off. */
  static final String OFF = "none";

  TaskChoice {
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  boolean isOff() {
    return engine.filter(OFF::equals).isPresent();
  }

  /** Parameters belong to an engine: another engine does not inherit them. */
  TaskChoice overriddenBy(TaskChoice other) {
    if (other.engine.isPresent() && !other.engine.equals(engine)) {
      return other;
    }
    SortedMap<String, String> merged = new TreeMap<>(parameters);
    merged.putAll(other.parameters);
    return new TaskChoice(engine, merged, other.origin);
  }
}
