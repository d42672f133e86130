package org.parallax.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** What is known of a story so far. Immutable. */
public final class Findings {

  private static final Findings NONE = new Findings(Map.of());

  private final Map<Finding<?>, Object> values;

  private Findings(Map<Finding<?>, Object> values) {
    this.values = Map.copyOf(values);
  }

  /** One finding. */
  public static <T> Findings of(Finding<T> finding, T value) {
    return NONE.with(finding, value);
  }

  /** These findings and one more. */
  public <T> Findings with(Finding<T> finding, T value) {
    Map<Finding<?>, Object> more = new HashMap<>(values);
    more.put(finding, value);
    return new Findings(more);
  }

  /** These findings and those. */
  Findings with(Findings others) {
    Map<Finding<?>, Object> more = new HashMap<>(values);
    more.putAll(others.values);
    return new Findings(more);
  }

  /**
   * The value of a finding that the step declared as needed.
   *
   * @throws NoSuchElementException if no step gave it
   */
  public <T> T get(Finding<T> finding) {
    Object value = values.get(finding);
    if (value == null) {
      throw new NoSuchElementException("no finding '" + finding + "'; there are " + keys());
    }
    return finding.cast(value);
  }

  Set<Finding<?>> keys() {
    return values.keySet();
  }
}
