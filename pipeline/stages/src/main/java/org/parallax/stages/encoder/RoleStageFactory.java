package org.parallax.stages.encoder;

import java.util.stream.Stream;
import org.parallax.api.annotation.RoleAssignment;
import org.parallax.api.document.Layers;

/** {@code roles-encoder}: the roles among what the encoder said. */
public final class RoleStageFactory extends ReadingStageFactory<RoleAssignment> {

  /** For the service loader. */
  public RoleStageFactory() {
    super(
        "roles",
        "What part each entity plays in each sentence, as the trained encoder reads it",
        Layers.ROLES,
        RoleStageFactory::role);
  }

  private static Stream<RoleAssignment> role(TargetReading reading) {
    return reading.role().stream()
        .map(
            role ->
                new RoleAssignment(reading.sentence(), reading.entity(), role, reading.pRole()));
  }
}
