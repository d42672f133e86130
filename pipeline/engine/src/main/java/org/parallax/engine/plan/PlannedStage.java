package org.parallax.engine.plan;

import java.util.List;
import org.parallax.api.document.Provenance;
import org.parallax.api.stage.StageSettings;
import org.parallax.api.story.StageUse;

/**
 * A stage with the settings that it is to run with.
 *
 * @param stage as installed
 * @param settings checked values for all its parameters
 * @param provenance what its layers are stamped with
 */
public record PlannedStage(InstalledStage stage, StageSettings settings, Provenance provenance) {

  /** The stage's name. */
  public String name() {
    return stage.name();
  }

  /** For a report's method section. */
  public StageUse use() {
    return new StageUse(
        stage.name(),
        stage.version(),
        stage.summary(),
        settings.values(),
        List.copyOf(provenance.models()));
  }
}
