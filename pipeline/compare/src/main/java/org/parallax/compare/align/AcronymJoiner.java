package org.parallax.compare.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Joins an acronym to the only full name that it can stand for, provided that some source writes
 * both: then readers were told.
 */
final class AcronymJoiner {

  private AcronymJoiner() {}

  /** For each entity that is not a person the group that it belongs to. */
  static Map<LocalEntity, EntityGroup> join(List<EntityGroup> groups) {
    Map<LocalEntity, EntityGroup> joined = new HashMap<>();
    for (EntityGroup group : groups) {
      EntityGroup home = findFull(group, groups).orElse(group);
      group.members().forEach(local -> joined.put(local, home));
    }
    return joined;
  }

  private static Optional<EntityGroup> findFull(EntityGroup group, List<EntityGroup> groups) {
    Optional<String> letters = Acronym.find(group.name());
    if (letters.isEmpty()) {
      return Optional.empty();
    }
    Set<String> sources = sources(group);
    List<EntityGroup> full =
        groups.stream()
            .filter(other -> Acronym.standsFor(letters.get(), other.form()))
            .filter(other -> sources(other).stream().anyMatch(sources::contains))
            .toList();
    return full.size() == 1 ? Optional.of(full.get(0)) : Optional.empty();
  }

  private static Set<String> sources(EntityGroup group) {
    return group.members().stream().map(LocalEntity::source).collect(Collectors.toSet());
  }
}
