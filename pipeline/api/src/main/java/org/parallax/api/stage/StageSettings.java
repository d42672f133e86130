package org.parallax.api.stage;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Values for all parameters of a stage, given ones and defaults. Immutable; checked when made by
 * the engine.
 */
public final class StageSettings {

  private final SortedMap<String, String> values;

  private StageSettings(SortedMap<String, String> values) {
    this.values = Collections.unmodifiableSortedMap(values);
  }

  /**
   * Defaults overlaid with what was given. Checks nothing: the planner does, and tells all problems
   * at once.
   *
   * @param parameters those that the stage takes
   * @param given by parameter name
   */
  public static StageSettings of(List<StageParameter> parameters, Map<String, String> given) {
    SortedMap<String, String> values = new TreeMap<>();
    parameters.forEach(parameter -> values.put(parameter.name(), parameter.defaultValue()));
    values.putAll(given);
    return new StageSettings(values);
  }

  /** The defaults of a factory; for tests. */
  public static StageSettings defaultsOf(StageFactory factory) {
    return of(factory.parameters(), Map.of());
  }

  /** The values by parameter name. */
  public SortedMap<String, String> values() {
    return values;
  }

  /**
   * A text or choice.
   *
   * @throws IllegalArgumentException if the stage does not declare such a parameter
   */
  public String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no parameter '" + name + "' among " + values.keySet());
    }
    return value;
  }

  /** A whole number. */
  public int integer(String name) {
    return Integer.parseInt(text(name));
  }

  /** A decimal number. */
  public double decimal(String name) {
    return Double.parseDouble(text(name));
  }

  /** True or false. */
  public boolean flag(String name) {
    return Boolean.parseBoolean(text(name));
  }
}
