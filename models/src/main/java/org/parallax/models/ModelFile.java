package org.parallax.models;

import java.util.List;
import java.util.SortedMap;

/**
 * A file that stages learn from, as the manifest describes it.
 *
 * @param id unique; provenance and cache keys name it
 * @param file path below org/parallax/models on the class path
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param licence SPDX expression
 * @param made how it came about, and from what
 * @param stages names of the stages that read it
 * @param scores measured figures by name, with the data in the name; empty if none was measured
 */
public record ModelFile(
    String id,
    String file,
    String sha256,
    String licence,
    String made,
    List<String> stages,
    SortedMap<String, Double> scores) {

  /** Copies the list. */
  public ModelFile {
    stages = List.copyOf(stages);
  }
}
