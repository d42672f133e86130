package org.parallax.api.document;

/**
 * Names a layer and fixes what its items are. Two keys are equal when name and type are.
 *
 * @param name lower case with hyphens, unique: {@code named-entities}
 * @param type of the items, a record that survives a round trip through JSON
 * @param <T> the same
 */
public record LayerKey<T>(String name, Class<T> type) implements Comparable<LayerKey<?>> {

  @Override
  public int compareTo(LayerKey<?> other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
