package org.parallax.stages.quotes;

import java.io.IOException;
import java.util.Set;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageSettings;
import org.parallax.models.lexicon.CueLexicon;

/** Describes and loads {@code quotes-rules}. */
public final class QuotesRulesStageFactory implements StageFactory {
  @Override
  public String task() {
    return "quotes";
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
    return "Attributes statements to speakers by quotation marks, cue words and clauses, and says"
        + " in whose voice each entity is spoken of.";
  }

  @Override
  public Set<LayerKey<?>> needs() {
    return Set.of(Layers.SENTENCES, Layers.TOKENS);
  }

  @Override
  public Set<LayerKey<?>> uses() {
    return Set.of(
        Layers.NAMED_ENTITIES,
        Layers.DEPENDENCIES,
        Layers.COREFERENCE,
        Layers.ENTITIES,
        Layers.MENTIONS);
  }

  @Override
  public Set<LayerKey<?>> gives() {
    return Set.of(Layers.QUOTES, Layers.VOICES);
  }

  @Override
  public Stage create(StageSettings settings) throws StageException {
    try {
      return new QuotesRulesStage(CueLexicon.load());
    } catch (IOException e) {
      throw new StageException("the cue lexicon cannot be read: " + e.getMessage(), e);
    }
  }
}
