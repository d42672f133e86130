package org.parallax.stages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.parallax.api.document.Document;
import org.parallax.api.document.LayerKey;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageResult;
import org.parallax.api.stage.StageSettings;
import org.parallax.testkit.Documents;

/**
 * A few loaded stages in their order, without the engine. Shared by threads as the engine would.
 */
public final class StageChain {

  private final List<Stage> stages;
  private final List<String> warnings = Collections.synchronizedList(new ArrayList<>());

  private StageChain(List<Stage> stages) {
    this.stages = stages;
  }

  /** Loads stages with their defaults. */
  public static StageChain of(StageFactory... factories) throws StageException {
    List<Stage> stages = new ArrayList<>();
    for (StageFactory factory : factories) {
      stages.add(factory.create(StageSettings.defaultsOf(factory)));
    }
    return new StageChain(stages);
  }

  /** The document with the layers of all stages, or up to the one that left it out. */
  public Document annotate(Document document) throws StageException, InterruptedException {
    Document grown = document;
    for (Stage stage : stages) {
      StageResult result =
          stage.annotate(
              grown, (problem, what, remedy) -> warnings.add(problem.code() + " " + what));
      for (Map.Entry<LayerKey<?>, List<?>> layer : result.layers().entrySet()) {
        grown = with(grown, layer.getKey(), layer.getValue());
      }
      if (result.leftOutBecause().isPresent()) {
        warnings.add(result.leftOutBecause().get());
        break;
      }
    }
    return grown;
  }

  private static <T> Document with(Document document, LayerKey<T> key, List<?> items) {
    return document.with(Documents.layer(key, items.stream().map(key.type()::cast).toList()));
  }

  /** Everything warned of so far, and reasons for leaving out. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }
}
