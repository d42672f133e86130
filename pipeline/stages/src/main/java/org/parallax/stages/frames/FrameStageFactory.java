package org.parallax.stages.frames;

import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageSettings;
import org.parallax.models.lexicon.FrameLexicon;
import org.parallax.stages.syntax.AssertionReader;
import org.parallax.stages.syntax.RuleStageFactory;

/** {@code frames-rules}: words near an entity, and what it does, evoke frames. */
public final class FrameStageFactory extends RuleStageFactory {

  /** For the service loader. */
  public FrameStageFactory() {
    super(
        "frames",
        "Under which aspects each sentence speaks of each entity, none to two of fifteen",
        Layers.FRAMES);
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Stage create(StageSettings settings) {
    return new FrameStage(AssertionReader.load(), FrameLexicon.load());
  }
}
