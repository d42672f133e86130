package org.parallax.stages.encoder;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.api.document.LayerKey;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageResult;
import org.parallax.api.stage.StageSettings;

/**
 * What the three stages have in common that make a layer of what {@code treatment-encoder} said.
 *
 * @param <T> item of the layer
 */
abstract class ReadingStageFactory<T> implements StageFactory {

  private final String task;
  private final String summary;
  private final LayerKey<T> gives;
  private final Function<TargetReading, Stream<T>> items;

  /**
   * @param items of the layer that a reading makes
   */
  ReadingStageFactory(
      String task, String summary, LayerKey<T> gives, Function<TargetReading, Stream<T>> items) {
    this.task = task;
    this.summary = summary;
    this.gives = gives;
    this.items = items;
  }

  @Override
  public final String task() {
    return task;
  }

  @Override
  public final String engine() {
    return "encoder";
  }

  @Override
  public final String version() {
    return "1";
  }

  @Override
  public final String summary() {
    return summary;
  }

  @Override
  public final Set<LayerKey<?>> needs() {
    return Set.of(TargetReading.READINGS);
  }

  @Override
  public final Set<LayerKey<?>> gives() {
    return Set.of(gives);
  }

  @Override
  public final Stage create(StageSettings settings) {
    return (document, context) -> {
      List<T> layer = document.get(TargetReading.READINGS).stream().flatMap(items).toList();
      return StageResult.of(gives, layer);
    };
  }
}
