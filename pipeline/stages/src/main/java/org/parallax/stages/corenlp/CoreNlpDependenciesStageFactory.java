package org.parallax.stages.corenlp;

import java.util.List;
import java.util.Set;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageParameter;
import org.parallax.api.stage.StageSettings;

/** {@code dependencies-corenlp}: see {@link DependenciesStage}. */
public final class CoreNlpDependenciesStageFactory extends CoreNlpStageFactory {

  private static final String LONGEST = "longest-sentence";

  /** Describes the stage; loads nothing. */
  public CoreNlpDependenciesStageFactory() {
    super(
        "dependencies",
        "Universal Dependencies by CoreNLP's neural transition parser.",
        Set.of(Layers.SENTENCES, Layers.TOKENS),
        Set.of(Layers.DEPENDENCIES),
        List.of(CoreNlpModel.PARSER));
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<StageParameter> parameters() {
    return List.of(
        StageParameter.integer(LONGEST, 250, "Tokens in the longest sentence that is parsed."));
  }

  @Override
  public Stage create(StageSettings settings) throws StageException {
    return new DependenciesStage(settings.integer(LONGEST));
  }
}
