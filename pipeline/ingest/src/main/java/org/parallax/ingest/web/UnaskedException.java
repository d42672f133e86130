package org.parallax.ingest.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A server answers in a way that it was not asked for. Its message says how. */
final class UnaskedException extends IOException {

  private static final long serialVersionUID = 1L;

  UnaskedException(String what) {
    super(what);
  }

  UnaskedException(String what, @Nullable Throwable cause) {
    super(what, cause);
  }
}
