package org.parallax.api.document;

import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.api.text.Article;
import org.parallax.api.text.ArticleMetadata;

/**
 * An article and its layers so far. Immutable; adding a layer gives a new document that shares the
 * others.
 */
public final class Document {

  private final Article article;
  private final SortedMap<LayerKey<?>, Layer<?>> layers;

  private Document(Article article, SortedMap<LayerKey<?>, Layer<?>> layers) {
    this.article = article;
    this.layers = Collections.unmodifiableSortedMap(layers);
  }

  /** The article without any layer. */
  public static Document of(Article article) {
    return new Document(article, new TreeMap<>());
  }

  /** The article. */
  public Article article() {
    return article;
  }

  /** The raw text that every offset refers to. */
  public String text() {
    return article.text();
  }

  /**
   * What is known of the article besides its words: what its story file says, then what its own
   * file does, then, for what neither knows, what a stage read off the text.
   */
  public ArticleMetadata metadata() {
    return itemsOf(Layers.METADATA).stream().reduce(article.metadata(), ArticleMetadata::orElse);
  }

  /** The keys of the layers written so far, by name. */
  public SortedSet<LayerKey<?>> keys() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(layers.keySet()));
  }

  /** Whether the layer was written. */
  public boolean has(LayerKey<?> key) {
    return layers.containsKey(key);
  }

  /** The layer, if it was written. */
  public <T> Optional<Layer<T>> find(LayerKey<T> key) {
    Layer<?> layer = layers.get(key);
    if (layer == null) {
      return Optional.empty();
    }
    @SuppressWarnings("unchecked") // the map's key is the layer's own, checked in with()
    Layer<T> typed = (Layer<T>) layer;
    return Optional.of(typed);
  }

  /**
   * The items of a layer that must be there, because the stage that asks declared it as needed.
   *
   * @throws NoSuchElementException if it was not written
   */
  public <T> List<T> get(LayerKey<T> key) {
    return find(key)
        .map(Layer::items)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "no layer '"
                        + key
                        + "' in "
                        + article.id()
                        + "; there are "
                        + layers.keySet()));
  }

  /** The items of a layer that may be missing: then none. */
  public <T> List<T> itemsOf(LayerKey<T> key) {
    return find(key).map(Layer::items).orElse(List.of());
  }

  /**
   * This document with one layer more.
   *
   * @throws IllegalStateException if that layer was already written
   */
  public Document with(Layer<?> layer) {
    if (layers.containsKey(layer.key())) {
      throw new IllegalStateException(
          "layer '" + layer.key() + "' of " + article.id() + " was written before");
    }
    SortedMap<LayerKey<?>, Layer<?>> grown = new TreeMap<>(layers);
    grown.put(layer.key(), layer);
    return new Document(article, grown);
  }
}
