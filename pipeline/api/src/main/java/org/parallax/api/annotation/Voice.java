package org.parallax.api.annotation;

/** Who speaks. */
public enum Voice implements Labelled {
  /** The article itself. */
  AUTHOR,
  /** Somebody whom the article quotes or reports. */
  QUOTED
}
