package org.parallax.stages.opennlp;

import java.util.List;
import java.util.Set;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageSettings;

/** {@code language-opennlp}: see {@link LanguageStage}. */
public final class OpenNlpLanguageStageFactory implements StageFactory {

  private static final List<OpenNlpModel> MODELS = List.of(OpenNlpModel.LANGUAGE);

  /** Describes the stage; loads nothing. */
  public OpenNlpLanguageStageFactory() {}

  @Override
  public String task() {
    return "language";
  }

  @Override
  public String engine() {
    return "opennlp";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String summary() {
    return "The language of the body, by OpenNLP; leaves out what is not English.";
  }

  @Override
  public Set<LayerKey<?>> needs() {
    return Set.of(Layers.ZONES);
  }

  @Override
  public Set<LayerKey<?>> gives() {
    return Set.of(Layers.LANGUAGE);
  }

  @Override
  public List<String> models(StageSettings settings) {
    return MODELS.stream().map(OpenNlpModel::id).toList();
  }

  @Override
  public List<String> modelProblems(StageSettings settings) {
    return OpenNlpModel.problems(MODELS);
  }

  @Override
  public Stage create(StageSettings settings) throws StageException {
    return new LanguageStage();
  }
}
