package org.parallax.api.report;

import java.io.IOException;
import org.parallax.api.story.StoryComparison;

/**
 * Writes a finished comparison in one form. Stateless; needs a public constructor without
 * arguments.
 */
public interface ReportFormat {

  /** Unique, lower case, as {@code --format} takes it: {@code html}. */
  String name();

  /** One sentence for people. */
  String summary();

  /**
   * Writes all files of this format. The same comparison gives the same bytes.
   *
   * @throws IOException if the output cannot be written
   */
  void write(StoryComparison comparison, ReportOutput output) throws IOException;
}
