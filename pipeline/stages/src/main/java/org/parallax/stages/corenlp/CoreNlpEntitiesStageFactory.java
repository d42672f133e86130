package org.parallax.stages.corenlp;

import java.util.List;
import java.util.Set;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageSettings;

/** {@code entities-corenlp}: see {@link EntitiesStage}. */
public final class CoreNlpEntitiesStageFactory extends CoreNlpStageFactory {

  /** Describes the stage; loads nothing. */
  public CoreNlpEntitiesStageFactory() {
    super(
        "entities",
        "Names of persons, organizations and places by CoreNLP's three-class model.",
        Set.of(Layers.SENTENCES, Layers.TOKENS),
        Set.of(Layers.NAMED_ENTITIES),
        List.of(CoreNlpModel.NAMES));
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Stage create(StageSettings settings) throws StageException {
    return new EntitiesStage();
  }
}
