package org.parallax.stages.syntax;

import java.util.List;
import java.util.Set;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageSettings;
import org.parallax.models.ModelManifest;

/**
 * What the factories of all stages have in common that say something of each entity of each
 * sentence by rules: the layers that they read, and models that the manifest lists under their
 * name.
 */
public abstract class RuleStageFactory implements StageFactory {

  private final String task;
  private final String summary;
  private final LayerKey<?> gives;

  /**
   * For a task.
   *
   * @param task its name
   * @param summary one sentence for people
   * @param gives the layer that it writes
   */
  protected RuleStageFactory(String task, String summary, LayerKey<?> gives) {
    this.task = task;
    this.summary = summary;
    this.gives = gives;
  }

  @Override
  public final String task() {
    return task;
  }

  @Override
  public final String engine() {
    return "rules";
  }

  @Override
  public final String summary() {
    return summary;
  }

  @Override
  public final Set<LayerKey<?>> needs() {
    return Set.of(Layers.SENTENCES, Layers.TOKENS, Layers.MENTIONS);
  }

  @Override
  public final Set<LayerKey<?>> uses() {
    return Set.of(Layers.DEPENDENCIES);
  }

  @Override
  public final Set<LayerKey<?>> gives() {
    return Set.of(gives);
  }

  @Override
  public final List<String> models(StageSettings settings) {
    return ModelManifest.load().idsFor(name());
  }

  @Override
  public final List<String> modelProblems(StageSettings settings) {
    return ModelManifest.load().problems(models(settings));
  }
}
