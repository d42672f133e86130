package org.parallax.engine.cache;

import java.sql.SQLException;

/** The file is readable, but what it holds cannot be trusted. */
final class DamageException extends SQLException {

  private static final long serialVersionUID = 1L;

  DamageException(String message) {
    super(message);
  }
}
