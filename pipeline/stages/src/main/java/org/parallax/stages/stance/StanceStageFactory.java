package org.parallax.stages.stance;

import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageSettings;
import org.parallax.models.linear.LinearModel;
import org.parallax.stages.syntax.AssertionReader;
import org.parallax.stages.syntax.RuleStageFactory;

/** {@code stance-rules}: predicates, attributes and a small calibrated model. */
public final class StanceStageFactory extends RuleStageFactory {

  private static final String WEIGHTS = "stance-rules.json";

  /** For the service loader. */
  public StanceStageFactory() {
    super(
        "stance",
        "How each sentence makes each entity look, from who does what to whom and what is said of it",
        Layers.STANCES);
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Stage create(StageSettings settings) {
    return new StanceStage(
        AssertionReader.load(),
        LinearModel.load(WEIGHTS, "parsed"),
        LinearModel.load(WEIGHTS, "rough"));
  }
}
