package org.parallax.ingest.format;

import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;

/** One article cannot be read; the others can. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /**
   * @param where the file
   * @param what is wrong with it, without a full stop
   * @param remedy what to do
   */
  public UnreadableException(Problem problem, String where, String what, String remedy) {
    super(what);
    diagnostic = Diagnostic.of(problem, where, what, remedy);
  }

  /** The cause, for people. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
