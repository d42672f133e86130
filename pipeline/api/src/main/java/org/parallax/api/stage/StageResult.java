package org.parallax.api.stage;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.document.LayerKey;

/**
 * What a stage says about one article: its layers, or the reason why the article is to be left out.
 * Immutable.
 */
public final class StageResult {

  private final SortedMap<LayerKey<?>, List<?>> layers;
  private final Optional<String> leftOutBecause;

  private StageResult(SortedMap<LayerKey<?>, List<?>> layers, Optional<String> leftOutBecause) {
    this.layers = Collections.unmodifiableSortedMap(layers);
    this.leftOutBecause = leftOutBecause;
  }

  /** No layer yet; a stage that leaves an article out need not give any. */
  public static StageResult none() {
    return new StageResult(new TreeMap<>(), Optional.empty());
  }

  /** One layer. */
  public static <T> StageResult of(LayerKey<T> key, List<T> items) {
    return none().and(key, items);
  }

  /**
   * No later stage is to look at this article. The layers given so far, this result's among them,
   * stay.
   *
   * @param reason without a full stop: "its language is fra, not English"
   */
  public StageResult leavingOut(String reason) {
    return new StageResult(new TreeMap<>(layers), Optional.of(reason));
  }

  /** This result with one layer more. */
  public <T> StageResult and(LayerKey<T> key, List<T> items) {
    SortedMap<LayerKey<?>, List<?>> grown = new TreeMap<>(layers);
    if (grown.put(key, List.copyOf(items)) != null) {
      throw new IllegalArgumentException("layer '" + key + "' twice in one result");
    }
    return new StageResult(grown, leftOutBecause);
  }

  /** The items by layer. */
  public SortedMap<LayerKey<?>, List<?>> layers() {
    return layers;
  }

  /** Why the article is to be left out, if it is. */
  public Optional<String> leftOutBecause() {
    return leftOutBecause;
  }
}
