package org.parallax.stages.corenlp;

import java.util.List;
import java.util.Set;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageParameter;
import org.parallax.api.stage.StageSettings;

/** {@code stance-corenlp}: see {@link SentimentStanceStage}. */
public final class CoreNlpStanceStageFactory extends CoreNlpStageFactory {

  private static final String LONGEST = "longest-sentence";

  /** Describes the stage; loads nothing. */
  public CoreNlpStanceStageFactory() {
    super(
        "stance",
        "A baseline: CoreNLP's sentence sentiment handed to every entity of the sentence.",
        Set.of(Layers.SENTENCES, Layers.TOKENS, Layers.ENTITIES, Layers.MENTIONS),
        Set.of(Layers.STANCES),
        List.of(CoreNlpModel.GRAMMAR, CoreNlpModel.SENTIMENT));
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<StageParameter> parameters() {
    return List.of(
        StageParameter.integer(
            LONGEST,
            80,
            "Tokens in the longest sentence that is parsed; longer ones are neutral."));
  }

  @Override
  public Stage create(StageSettings settings) throws StageException {
    return new SentimentStanceStage(settings.integer(LONGEST));
  }
}
