package org.parallax.reports.batch;

import org.parallax.api.annotation.Labelled;

/** How the report of a story came out. */
public enum StoryOutcome implements Labelled {
  /** Whole. */
  DONE,
  /** There is a report, but an article or a stage failed. */
  INCOMPLETE,
  /** There is no report. */
  FAILED
}
