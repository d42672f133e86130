package org.parallax.stages.frames;

import java.util.List;
import java.util.Set;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageSettings;
import org.parallax.models.ModelManifest;
import org.parallax.models.lexicon.FrameLexicon;
import org.parallax.stages.syntax.AssertionReader;

/** {@code frames-rules}: words near an entity, and what it does, evoke frames. */
public final class FrameStageFactory implements StageFactory {

  /** For the service loader. */
  public FrameStageFactory() {}

  @Override
  public String task() {
    return "frames";
  }

  @Override
  public String engine() {
    return "rules";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String summary() {
    return "Under which aspects each sentence speaks of each entity, none to two of fifteen";
  }

  @Override
  public Set<LayerKey<?>> needs() {
    return Set.of(Layers.SENTENCES, Layers.TOKENS, Layers.MENTIONS);
  }

  @Override
  public Set<LayerKey<?>> uses() {
    return Set.of(Layers.DEPENDENCIES);
  }

  @Override
  public Set<LayerKey<?>> gives() {
    return Set.of(Layers.FRAMES);
  }

  @Override
  public List<String> models(StageSettings settings) {
    return ModelManifest.load().idsFor(name());
  }

  @Override
  public List<String> modelProblems(StageSettings settings) {
    return ModelManifest.load().problems(models(settings));
  }

  @Override
  public Stage create(StageSettings settings) {
    return new FrameStage(AssertionReader.load(), FrameLexicon.load());
  }
}
