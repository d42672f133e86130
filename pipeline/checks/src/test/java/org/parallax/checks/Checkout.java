package org.parallax.checks;

import java.nio.file.Path;

/** Where the project lies; tests run in their module's folder. */
final class Checkout {

  private Checkout() {}

  static Path top() {
    return Path.of("").toAbsolutePath().resolve("../..").normalize();
  }

  static Path demonstration() {
    return top().resolve("seeds/demonstration");
  }
}
