package org.parallax.stages.corenlp;

import java.util.List;
import java.util.Set;
import org.parallax.api.document.LayerKey;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageSettings;

/** What the factories of this package have in common. */
abstract class CoreNlpStageFactory implements StageFactory {

  private final String task;
  private final String summary;
  private final Set<LayerKey<?>> needs;
  private final Set<LayerKey<?>> gives;
  private final List<CoreNlpModel> models;

  CoreNlpStageFactory(
      String task,
      String summary,
      Set<LayerKey<?>> needs,
      Set<LayerKey<?>> gives,
      List<CoreNlpModel> models) {
    this.task = task;
    this.summary = summary;
    this.needs = needs;
    this.gives = gives;
    this.models = models;
  }

  @Override
  public final String task() {
    return task;
  }

  @Override
  public String engine() {
    return "corenlp";
  }

  @Override
  public final String summary() {
    return summary;
  }

  @Override
  public final Set<LayerKey<?>> needs() {
    return needs;
  }

  @Override
  public final Set<LayerKey<?>> gives() {
    return gives;
  }

  @Override
  public final List<String> models(StageSettings settings) {
    return models.stream().map(CoreNlpModel::id).toList();
  }

  @Override
  public final List<String> modelProblems(StageSettings settings) {
    return CoreNlpModel.problems(models);
  }
}
