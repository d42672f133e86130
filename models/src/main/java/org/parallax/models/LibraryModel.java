package org.parallax.models;

import java.util.List;

/**
 * A model file that comes in a library's jar.
 *
 * @param id unique; provenance and cache keys name it
 * @param resource path on the class path
 * @param artifact the jar's Maven coordinates: group, artifact, version and classifier, if any
 * @param bytes its length
 * @param crc32 as the jar's directory gives it, 8 lower-case hexadecimal digits
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param licence SPDX expression
 * @param made what it is and where it comes from
 * @param stages names of the stages that read it
 */
public record LibraryModel(
    String id,
    String resource,
    String artifact,
    long bytes,
    String crc32,
    String sha256,
    String licence,
    String made,
    List<String> stages) {

  /** Copies the list. */
  public LibraryModel {
    stages = List.copyOf(stages);
  }
}
