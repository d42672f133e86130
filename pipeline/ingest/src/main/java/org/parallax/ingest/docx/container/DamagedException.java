package org.parallax.ingest.docx.container;

import java.io.IOException;

/**
 * A file cannot be read for a reason that its message gives to people, unlike those of the
 * libraries, which speak of their own insides.
 */
public final class DamagedException extends IOException {

  private static final long serialVersionUID = 1;

  private final String what;

  /**
   * @param what what is damaged, for people
   */
  DamagedException(String what) {
    super(what);
    this.what = what;
  }

  /**
   * @param what what is damaged, for people
   */
  DamagedException(String what, Throwable cause) {
    super(what, cause);
    this.what = what;
  }

  /** What is damaged, for people. */
  public String what() {
    return what;
  }
}
