package org.parallax.ingest.docx;

import java.io.IOException;

/** A document would take more room than any article does. */
final class BombException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what it does, to follow "the document"
   */
  BombException(String what) {
    super(what);
  }
}
