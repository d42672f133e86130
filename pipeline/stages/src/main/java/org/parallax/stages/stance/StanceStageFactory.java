package org.parallax.stages.stance;

import java.util.List;
import java.util.Set;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageSettings;
import org.parallax.models.ModelManifest;
import org.parallax.models.linear.LinearModel;
import org.parallax.stages.syntax.AssertionReader;

/** {@code stance-rules}: predicates, attributes and a small calibrated model. */
public final class StanceStageFactory implements StageFactory {

  private static final String WEIGHTS = "stance-rules.json";

  /** For the service loader. */
  public StanceStageFactory() {}

  @Override
  public String task() {
    return "stance";
  }

  @Override
  public String engine() {
    return "rules";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String summary() {
    return "How each sentence makes each entity look, from who does what to whom and what is said"
        + " of it";
  }

  @Override
  public Set<LayerKey<?>> needs() {
    return Set.of(Layers.SENTENCES, Layers.TOKENS, Layers.MENTIONS);
  }

  @Override
  public Set<LayerKey<?>> uses() {
    return Set.of(Layers.DEPENDENCIES);
  }

  @Override
  public Set<LayerKey<?>> gives() {
    return Set.of(Layers.STANCES);
  }

  @Override
  public List<String> models(StageSettings settings) {
    return ModelManifest.load().idsFor(name());
  }

  @Override
  public List<String> modelProblems(StageSettings settings) {
    return ModelManifest.load().problems(models(settings));
  }

  @Override
  public Stage create(StageSettings settings) {
    return new StanceStage(
        AssertionReader.load(),
        LinearModel.load(WEIGHTS, "parsed"),
        LinearModel.load(WEIGHTS, "rough"));
  }
}
