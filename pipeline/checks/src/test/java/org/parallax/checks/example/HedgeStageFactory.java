package org.parallax.checks.example;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageParameter;
import org.parallax.api.stage.StageSettings;

/** Finds hedges with a list of words. */
public final class HedgeStageFactory implements StageFactory {

  /** The layer that this stage adds. */
  public static final LayerKey<Hedge> HEDGES = new LayerKey<>("hedges", Hedge.class);

  @Override
  public String task() {
    return "hedges";
  }

  @Override
  public String engine() {
    return "wordlist";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String summary() {
    return "Marks words by which an author takes a claim back a little.";
  }

  @Override
  public Set<LayerKey<?>> needs() {
    return Set.of(Layers.TOKENS);
  }

  @Override
  public Set<LayerKey<?>> gives() {
    return Set.of(HEDGES);
  }

  @Override
  public List<StageParameter> parameters() {
    return List.of(
        StageParameter.text("words", "allegedly reportedly perhaps", "Lemmas, parted by spaces."));
  }

  @Override
  public Stage create(StageSettings settings) {
    return new HedgeStage(Set.of(Pattern.compile(" +").split(settings.text("words"))));
  }
}
