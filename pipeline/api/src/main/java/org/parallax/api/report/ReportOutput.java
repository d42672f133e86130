package org.parallax.api.report;

import java.io.IOException;
import java.io.OutputStream;

/** Where files of a report go: a folder, a zip, memory. */
@FunctionalInterface
public interface ReportOutput {

  /**
   * Begins a file, which ends when the stream is closed.
   *
   * @param path relative, with {@code /}: {@code data/cells.csv}
   * @throws IOException if it cannot be written
   */
  OutputStream open(String path) throws IOException;
}
