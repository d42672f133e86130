package org.parallax.engine.external;

/**
 * A stage broke its contract, as opposed to failing on an article. The message says how, without a
 * full stop.
 */
public final class DefectException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With a message for people. */
  public DefectException(String message) {
    super(message);
  }
}
