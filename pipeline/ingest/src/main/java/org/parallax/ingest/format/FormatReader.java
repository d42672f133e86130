package org.parallax.ingest.format;

/** Reads files of one format. Implementations are stateless and may be shared between threads. */
public interface FormatReader {

  /**
   * Reads a file, in time and memory that its size bounds.
   *
   * @throws UnreadableException if there is no article to be had from it, with the cause
   */
  Reading read(RawFile file) throws UnreadableException;
}
