package org.parallax.stages.roles;

import java.util.List;
import java.util.Set;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageSettings;
import org.parallax.models.ModelManifest;
import org.parallax.stages.syntax.AssertionReader;

/** {@code roles-rules}: predicate classes say what part their arguments play. */
public final class RoleStageFactory implements StageFactory {

  /** For the service loader. */
  public RoleStageFactory() {}

  @Override
  public String task() {
    return "roles";
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
    return "What part each entity plays in each sentence, from who does what to whom";
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
    return Set.of(Layers.ROLES);
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
    return new RoleStage(AssertionReader.load());
  }
}
