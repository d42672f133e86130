package org.parallax.api.annotation;

import java.util.Locale;

/** An enumeration whose constants appear in files under a lower-case label. */
public interface Labelled {

  /** The constant's name, as {@link Enum#name()} gives it. */
  String name();

  /**
   * The word that stands for the constant in files: {@code QUALITY_OF_LIFE} is {@code
   * quality_of_life}.
   */
  default String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
