package org.parallax.engine.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Token;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.document.LayerKey;
import org.parallax.api.stage.StageResult;
import org.parallax.api.text.Span;
import org.parallax.engine.external.DefectException;
import org.parallax.engine.plan.InstalledStage;

/** Compares what a stage returned with what it declared. */
final class Contract {

  private Contract() {}

  /**
   * Checks a result.
   *
   * @throws DefectException if it is not what the stage declared
   */
  static StageResult check(InstalledStage stage, @Nullable StageResult result, String text) {
    if (result == null) {
      throw new DefectException("returned null");
    }
    Set<LayerKey<?>> undeclared = new TreeSet<>(result.layers().keySet());
    undeclared.removeIf(key -> stage.gives().stream().anyMatch(key::equals));
    if (!undeclared.isEmpty()) {
      throw new DefectException(
          "returned the layers "
              + undeclared
              + " without declaring them; it declares "
              + stage.gives());
    }
    Set<LayerKey<?>> missing = new TreeSet<>(stage.gives());
    missing.removeAll(result.layers().keySet());
    if (!missing.isEmpty() && result.leftOutBecause().isEmpty()) {
      throw new DefectException("did not return the layers " + missing + " that it declares");
    }
    for (Map.Entry<LayerKey<?>, List<?>> layer : result.layers().entrySet()) {
      checkItems(layer.getKey(), layer.getValue(), text);
    }
    return result;
  }

  private static void checkItems(LayerKey<?> key, List<?> items, String text) {
    Optional<Span> last = Optional.empty();
    for (Object item : items) {
      if (!key.type().isInstance(item)) {
        throw new DefectException(
            "returned a " + item.getClass().getSimpleName() + " in the layer '" + key + "'");
      }
      checkSpans(item, key, text.length());
      Optional<Span> tile = tile(item);
      if (tile.isPresent() && last.isPresent() && tile.get().begin() < last.get().end()) {
        throw new DefectException(
            "returned items of the layer '"
                + key
                + "' that overlap or are out of order: "
                + told(last.get())
                + " and then "
                + told(tile.get()));
      }
      last = tile;
    }
  }

  /** The layers whose items stand side by side in reading order, as their keys promise. */
  private static Optional<Span> tile(Object item) {
    if (item instanceof ZonedSpan zone) {
      return Optional.of(zone.span());
    }
    if (item instanceof Sentence sentence) {
      return Optional.of(sentence.span());
    }
    return item instanceof Token token ? Optional.of(token.span()) : Optional.empty();
  }

  private static void checkSpans(@Nullable Object value, LayerKey<?> key, int length) {
    if (value instanceof Span span) {
      if (span.end() > length) {
        throw new DefectException(
            "returned the span "
                + told(span)
                + " in the layer '"
                + key
                + "', beyond the text's "
                + length
                + " characters");
      }
    } else if (value instanceof Iterable<?> values) {
      values.forEach(element -> checkSpans(element, key, length));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(element -> checkSpans(element, key, length));
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        if (!component.getType().isPrimitive() && component.getType() != String.class) {
          checkSpans(valueOf(component, value, key), key, length);
        }
      }
    }
  }

  private static @Nullable Object valueOf(RecordComponent component, Object item, LayerKey<?> key) {
    try {
      component.getAccessor().setAccessible(true);
      Object value = component.getAccessor().invoke(item);
      if (value == null) {
        throw new DefectException(
            "returned an item of the layer '"
                + key
                + "' whose "
                + component.getName()
                + " is null");
      }
      return value;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new DefectException("returned an item of the layer '" + key + "' that throws: " + e);
    }
  }

  private static String told(Span span) {
    return span.begin() + " to " + span.end();
  }
}
