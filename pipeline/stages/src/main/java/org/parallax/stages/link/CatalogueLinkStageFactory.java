package org.parallax.stages.link;

import java.util.List;
import java.util.Set;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageSettings;
import org.parallax.models.ModelManifest;
import org.parallax.models.catalogue.Catalogue;
import org.parallax.models.catalogue.StateTraits;

/** Describes and loads the linking stage. */
public final class CatalogueLinkStageFactory implements StageFactory {

  private static final String RULES_VERSION = "3";

  /** For the service loader. */
  public CatalogueLinkStageFactory() {}

  @Override
  public String task() {
    return "link";
  }

  @Override
  public String engine() {
    return "catalogue";
  }

  /** The rules' version and the catalogue's, which changes with every byte of its files. */
  @Override
  public String version() {
    return RULES_VERSION + "-" + Catalogue.load().version();
  }

  @Override
  public String summary() {
    return "Finds every mention of catalogue entities, and makes entities of the other names.";
  }

  @Override
  public Set<LayerKey<?>> needs() {
    return Set.of(Layers.SENTENCES, Layers.TOKENS);
  }

  @Override
  public Set<LayerKey<?>> uses() {
    return Set.of(
        Layers.METADATA,
        Layers.NAMED_ENTITIES,
        Layers.DEPENDENCIES,
        Layers.COREFERENCE,
        Layers.CONCEPTS,
        Layers.RULINGS);
  }

  @Override
  public Set<LayerKey<?>> gives() {
    return Set.of(Layers.ENTITIES, Layers.MENTIONS);
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
  public Stage create(StageSettings settings) throws StageException {
    try {
      return new CatalogueLinkStage(Catalogue.load(), StateTraits.load());
    } catch (IllegalArgumentException | ExceptionInInitializerError e) {
      throw new StageException("the entity catalogue cannot be read: " + e.getMessage(), e);
    }
  }
}
