package org.parallax.api.document;

import java.util.List;

/**
 * Where a layer comes from.
 *
 * @param stage name of the stage that wrote it
 * @param version of that stage
 * @param settingsHash checksum of the parameters that it ran with
 * @param models ids of the models that it used, sorted; empty for a stage without any
 */
public record Provenance(String stage, String version, String settingsHash, List<String> models) {

  /** Copies the list. */
  public Provenance {
    models = List.copyOf(models);
  }
}
