package org.parallax.stages.roles;

import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageSettings;
import org.parallax.stages.syntax.AssertionReader;
import org.parallax.stages.syntax.RuleStageFactory;

/** {@code roles-rules}: predicate classes say what part their arguments play. */
public final class RoleStageFactory extends RuleStageFactory {

  /** For the service loader. */
  public RoleStageFactory() {
    super(
        "roles",
        "What part each entity plays in each sentence, from who does what to whom",
        Layers.ROLES);
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Stage create(StageSettings settings) {
    return new RoleStage(AssertionReader.load());
  }
}
