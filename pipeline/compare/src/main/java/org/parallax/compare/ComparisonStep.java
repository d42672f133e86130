package org.parallax.compare;

import java.util.Set;

/**
 * One step of the comparison of a story's sources. Found by {@link java.util.ServiceLoader}; needs
 * a public constructor without arguments that does nothing. Without state.
 */
public interface ComparisonStep {

  /** For messages, lower case with hyphens, unique. */
  String name();

  /** Findings without which it cannot work. */
  Set<Finding<?>> needs();

  /** Findings that it adds: all of them, always. */
  Set<Finding<?>> gives();

  /**
   * Finds out what it declared.
   *
   * @param findings at least what it needs
   * @return exactly what it gives
   */
  Findings compare(Findings findings);
}
