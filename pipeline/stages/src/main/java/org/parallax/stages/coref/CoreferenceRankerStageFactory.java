package org.parallax.stages.coref;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageParameter;
import org.parallax.api.stage.StageSettings;
import org.parallax.models.LibraryModels;
import org.parallax.models.ModelManifest;
import org.parallax.models.forest.Forest;

/** {@code coreference-ranker}: see {@link RankerStage}. */
public final class CoreferenceRankerStageFactory implements StageFactory {

  private static final String CAUTION = "caution";
  private static final String WEIGHTS = "coreference-ranker.json";

  @Override
  public String task() {
    return "coreference";
  }

  @Override
  public String engine() {
    return "ranker";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String summary() {
    return "Who is meant by pronouns, descriptions and names, by trained trees over candidates.";
  }

  @Override
  public Set<LayerKey<?>> needs() {
    return Set.of(Layers.SENTENCES, Layers.TOKENS, Layers.DEPENDENCIES);
  }

  @Override
  public Set<LayerKey<?>> uses() {
    return Set.of(Layers.NAMED_ENTITIES);
  }

  @Override
  public Set<LayerKey<?>> gives() {
    return Set.of(Layers.COREFERENCE);
  }

  @Override
  public List<StageParameter> parameters() {
    return List.of(
        StageParameter.decimal(
            CAUTION,
            -0.5,
            "Added to the log-odds that a phrase begins something new; higher joins fewer."));
  }

  @Override
  public List<String> models(StageSettings settings) {
    return Stream.concat(ModelManifest.load().idsFor(name()).stream(), NounLists.MODELS.stream())
        .toList();
  }

  @Override
  public List<String> modelProblems(StageSettings settings) {
    return Stream.concat(
            ModelManifest.load().problems(ModelManifest.load().idsFor(name())).stream(),
            NounLists.MODELS.stream().flatMap(id -> LibraryModels.load().problemOf(id).stream()))
        .toList();
  }

  @Override
  public Stage create(StageSettings settings) throws StageException {
    try {
      return new RankerStage(
          Forest.load(WEIGHTS, Feature.names()), NounLists.load(), settings.decimal(CAUTION));
    } catch (IOException e) {
      throw new StageException("a word list of CoreNLP cannot be read: " + e.getMessage(), e);
    }
  }
}
