package org.parallax.api.diagnostic;

import org.parallax.api.annotation.Labelled;

/** How much a problem costs. */
public enum Severity implements Labelled {
  /** The result is whole; something was decided that a reader may want to know. */
  WARNING,
  /** A part of the result is missing: an article, or what one stage says about it. */
  FAILURE,
  /** Nothing can be done until it is mended. */
  ERROR
}
