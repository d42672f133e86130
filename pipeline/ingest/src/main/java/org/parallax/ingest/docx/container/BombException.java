package org.parallax.ingest.docx.container;

import java.io.IOException;

/** A document would take more room than any article does. */
public final class BombException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what it does, to follow "the document"
   */
  public BombException(String what) {
    super(what);
  }
}
