package org.parallax.stages.corenlp;

import java.util.List;
import java.util.Set;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageParameter;
import org.parallax.api.stage.StageSettings;

/** {@code coreference-corenlp-whole}: see {@link WholeCoreferenceStage}. */
public final class CoreNlpWholeCoreferenceStageFactory extends CoreNlpStageFactory {

  private static final String ALGORITHM = "algorithm";
  private static final String TREES = "trees";
  private static final String LONGEST = "longest-sentence";

  /** Describes the stage; loads nothing. */
  public CoreNlpWholeCoreferenceStageFactory() {
    super(
        "coreference",
        "A baseline: CoreNLP's own coreference with all that it runs before it.",
        Set.of(Layers.SENTENCES, Layers.TOKENS),
        Set.of(Layers.COREFERENCE),
        List.of(
            CoreNlpModel.TAGGER,
            CoreNlpModel.NAMES,
            CoreNlpModel.GRAMMAR,
            CoreNlpModel.PARSER,
            CoreNlpModel.COREFERENCE,
            CoreNlpModel.COREFERENCE_NEURAL,
            CoreNlpModel.COREFERENCE_VECTORS,
            CoreNlpModel.GENDER,
            CoreNlpModel.ANIMATE,
            CoreNlpModel.INANIMATE,
            CoreNlpModel.DEMONYMS,
            CoreNlpModel.COUNTRIES,
            CoreNlpModel.STATES,
            CoreNlpModel.ABBREVIATIONS));
  }

  @Override
  public String engine() {
    return "corenlp-whole";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<StageParameter> parameters() {
    return List.of(
        StageParameter.choice(
            ALGORITHM,
            List.of("neural", "fastneural", "statistical"),
            "Which of CoreNLP's algorithms."),
        StageParameter.flag(
            TREES, true, "A constituency tree of each sentence; false: dependencies alone."),
        StageParameter.integer(
            LONGEST, 100, "Tokens in the longest sentence that gets a constituency tree."));
  }

  @Override
  public Stage create(StageSettings settings) throws StageException {
    return new WholeCoreferenceStage(
        settings.text(ALGORITHM), settings.flag(TREES), settings.integer(LONGEST));
  }
}
