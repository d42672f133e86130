package org.parallax.stages.corenlp;

import java.util.List;
import java.util.Set;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageSettings;

/** {@code segment-corenlp}: see {@link SegmentStage}. */
public final class CoreNlpSegmentStageFactory extends CoreNlpStageFactory {

  /** Describes the stage; loads nothing. */
  public CoreNlpSegmentStageFactory() {
    super(
        "segment",
        "Sentences, tokens, parts of speech and lemmas by CoreNLP.",
        Set.of(Layers.ZONES),
        Set.of(Layers.SENTENCES, Layers.TOKENS),
        List.of(CoreNlpModel.TAGGER));
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Stage create(StageSettings settings) throws StageException {
    return new SegmentStage();
  }
}
