package org.parallax.api.stage;

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
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;

/**
 * Compares what a stage returned with what its factory declared: exactly those layers, items of the
 * declared type without a null in them, spans inside the text, zones, sentences and tokens side by
 * side in reading order, one item of metadata at most. The engine asks at run time, the test kit
 * when a stage is tested.
 */
public final class ResultCheck {

  /** Ends the walk through a result at the first breach. */
  private static final class BreachException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BreachException(String message) {
      super(message);
    }
  }

  private ResultCheck() {}

  /**
   * The first thing wrong with a result, if anything is.
   *
   * @param gives the layers declared
   * @param result what the stage returned
   * @param text the article's
   * @return a predicate without a subject and full stop: "did not return …"
   */
  public static Optional<String> findBreach(
      Set<LayerKey<?>> gives, @Nullable StageResult result, String text) {
    if (result == null) {
      return Optional.of("returned null");
    }
    Set<LayerKey<?>> undeclared = new TreeSet<>(result.layers().keySet());
    undeclared.removeIf(key -> gives.stream().anyMatch(key::equals));
    if (!undeclared.isEmpty()) {
      return Optional.of(
          "returned the layers "
              + undeclared
              + " without declaring them; it declares "
              + new TreeSet<>(gives));
    }
    Set<LayerKey<?>> missing = new TreeSet<>(gives);
    missing.removeAll(result.layers().keySet());
    if (!missing.isEmpty() && result.leftOutBecause().isEmpty()) {
      return Optional.of("did not return the layers " + missing + " that it declares");
    }
    try {
      for (Map.Entry<LayerKey<?>, List<?>> layer : result.layers().entrySet()) {
        checkItems(layer.getKey(), layer.getValue(), text);
      }
    } catch (BreachException e) {
      return Optional.ofNullable(e.getMessage());
    }
    return Optional.empty();
  }

  private static void checkItems(LayerKey<?> key, List<?> items, String text) {
    if (key.equals(Layers.METADATA) && items.size() > 1) {
      throw new BreachException(
          "returned "
              + items.size()
              + " items of the layer '"
              + key
              + "', which holds one at most");
    }
    Optional<Span> last = Optional.empty();
    for (Object item : items) {
      if (!key.type().isInstance(item)) {
        throw new BreachException(
            "returned a " + item.getClass().getSimpleName() + " in the layer '" + key + "'");
      }
      checkSpans(item, key, text.length());
      Optional<Span> tile = tile(item);
      if (tile.isPresent() && last.isPresent() && tile.get().begin() < last.get().end()) {
        throw new BreachException(
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
        throw new BreachException(
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

  private static Object valueOf(RecordComponent component, Object item, LayerKey<?> key) {
    try {
      component.getAccessor().setAccessible(true);
      Object value = component.getAccessor().invoke(item);
      if (value == null) {
        throw new BreachException(
            "returned an item of the layer '"
                + key
                + "' whose "
                + component.getName()
                + " is null");
      }
      return value;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new BreachException("returned an item of the layer '" + key + "' that throws: " + e);
    }
  }

  private static String told(Span span) {
    return span.begin() + " to " + span.end();
  }
}
