package org.parallax.api.stage;

/**
 * A stage cannot be loaded, or cannot annotate this article. The message says what is wrong and
 * what to do.
 */
public final class StageException extends Exception {

  private static final long serialVersionUID = 1L;

  /** With a message for people. */
  public StageException(String message) {
    super(message);
  }

  /** With a message for people and what lies behind it. */
  public StageException(String message, Throwable cause) {
    super(message, cause);
  }
}
