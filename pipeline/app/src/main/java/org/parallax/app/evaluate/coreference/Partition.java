package org.parallax.app.evaluate.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mentions sorted into entities. A mention belongs to one entity; what is given in two stays in the
 * first.
 *
 * @param <M> what stands for a mention
 */
final class Partition<M> {

  private final List<Set<M>> entities;
  private final Map<M, Integer> entityOf = new HashMap<>();

  private Partition(Collection<? extends Collection<M>> given) {
    List<Set<M>> kept = new ArrayList<>();
    for (Collection<M> entity : given) {
      Set<M> own = new LinkedHashSet<>();
      for (M mention : entity) {
        if (entityOf.putIfAbsent(mention, kept.size()) == null) {
          own.add(mention);
        }
      }
      if (!own.isEmpty()) {
        kept.add(own);
      }
    }
    this.entities = List.copyOf(kept);
  }

  static <M> Partition<M> of(Collection<? extends Collection<M>> entities) {
    return new Partition<>(entities);
  }

  List<Set<M>> entities() {
    return entities;
  }

  int mentions() {
    return entityOf.size();
  }

  /** How many mentions of {@code entity} each entity of this partition holds, by its index. */
  Map<Integer, Integer> overlaps(Set<M> entity) {
    Map<Integer, Integer> overlaps = new HashMap<>();
    for (M mention : entity) {
      Integer own = entityOf.get(mention);
      if (own != null) {
        overlaps.merge(own, 1, Integer::sum);
      }
    }
    return overlaps;
  }
}
