package org.parallax.stages.corenlp;

import java.util.List;
import java.util.Set;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageParameter;
import org.parallax.api.stage.StageSettings;

/** {@code coreference-corenlp}: see {@link CoreferenceStage}. */
public final class CoreNlpCoreferenceStageFactory extends CoreNlpStageFactory {

  static final String PRONOUN_REACH = "pronoun-reach";
  static final String DESCRIPTION_REACH = "description-reach";
  static final String WINDOW = "window";

  /** Describes the stage; loads nothing. */
  public CoreNlpCoreferenceStageFactory() {
    super(
        "coreference",
        "Who is meant by pronouns and descriptions, by CoreNLP's fast neural model on chosen pairs.",
        Set.of(Layers.SENTENCES, Layers.TOKENS, Layers.DEPENDENCIES),
        Set.of(Layers.COREFERENCE),
        List.of(
            CoreNlpModel.COREFERENCE,
            CoreNlpModel.MENTIONS,
            CoreNlpModel.GENDER,
            CoreNlpModel.ANIMATE,
            CoreNlpModel.INANIMATE,
            CoreNlpModel.DEMONYMS,
            CoreNlpModel.COUNTRIES,
            CoreNlpModel.STATES,
            CoreNlpModel.ABBREVIATIONS));
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Set<LayerKey<?>> uses() {
    return Set.of(Layers.NAMED_ENTITIES);
  }

  @Override
  public List<StageParameter> parameters() {
    return List.of(
        StageParameter.integer(PRONOUN_REACH, 3, "How many sentences back a pronoun may point."),
        StageParameter.integer(
            DESCRIPTION_REACH,
            2,
            "How many sentences back a definite phrase may point to a name that shares no word with it."),
        StageParameter.integer(
            WINDOW,
            400,
            "Sentences resolved at once; a longer article is done in stretches of so many."));
  }

  @Override
  public Stage create(StageSettings settings) throws StageException {
    return new CoreferenceStage(settings);
  }
}
