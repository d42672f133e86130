package org.parallax.api.story;

import org.parallax.api.annotation.Labelled;

/** How far an article came. */
public enum ArticleStatus implements Labelled {
  /** Every stage answered. */
  OK,
  /** At least one stage failed; what the others say is there. */
  INCOMPLETE,
  /**
   * Left out for a reason that a diagnostic gives: not English, say. Its stances are not counted.
   */
  LEFT_OUT,
  /** Could not be read, or nothing could be said about it. */
  FAILED
}
