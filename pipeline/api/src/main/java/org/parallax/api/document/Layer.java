package org.parallax.api.document;

import java.util.List;

/**
 * One stage's answer to one question about an article.
 *
 * @param key which layer it is
 * @param items in the order that {@link Layers} documents for the key
 * @param provenance who wrote it
 * @param <T> type of the items
 */
public record Layer<T>(LayerKey<T> key, List<T> items, Provenance provenance) {

  /** Copies the list. */
  public Layer {
    items = List.copyOf(items);
  }
}
