package org.parallax.ingest.web;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How pages are to be had.
 *
 * @param folder where fetched pages are kept; empty to keep none and to take none
 * @param access whether the net may and must be asked
 * @param version of the program, for its name as servers see it
 */
public record WebSettings(Optional<Path> folder, Access access, String version) {

  /** Whether the net is asked. */
  public enum Access {
    /** A page that was kept is taken; any other is fetched. */
    KEPT_FIRST,
    /** Every page is fetched again and replaces the kept one. */
    REFETCH,
    /** Nothing is fetched; only pages that were kept can be had. */
    OFFLINE
  }

  /** The program's name as servers see it. Names no person and no page that does not exist. */
  String userAgent() {
    return "Parallax/"
        + version
        + " (free software that compares articles on one story; fetches single pages that its user"
        + " names)";
  }
}
