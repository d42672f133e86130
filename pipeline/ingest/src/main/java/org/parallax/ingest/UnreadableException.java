package org.parallax.ingest;

import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;

/** One article cannot be read; the others can. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  UnreadableException(Problem problem, String where, String what, String remedy) {
    super(what);
    diagnostic = Diagnostic.of(problem, where, what, remedy);
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
