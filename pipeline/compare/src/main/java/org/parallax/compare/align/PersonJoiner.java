package org.parallax.compare.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Joins a shorter name of a person to the only fuller one that it can be short for: within its
 * article if there is one, otherwise in the story. With two to choose from it joins neither.
 */
final class PersonJoiner {

  private PersonJoiner() {}

  /** For each person of each article the group that it belongs to. */
  static Map<LocalEntity, EntityGroup> join(List<EntityGroup> groups) {
    List<EntityGroup> fullestFirst = new ArrayList<>(groups);
    fullestFirst.sort(
        Comparator.comparing((EntityGroup group) -> -group.form().tokens().size())
            .thenComparing(group -> group.form().text()));
    Map<String, List<EntityGroup>> fuller = fullerByLastToken(fullestFirst);
    Map<LocalEntity, EntityGroup> joined = new HashMap<>();
    for (EntityGroup group : fullestFirst) {
      List<EntityGroup> candidates =
          fuller.getOrDefault(lastToken(group), List.of()).stream()
              .filter(candidate -> group.form().isShortFor(candidate.form()))
              .toList();
      // All groups that a candidate's members went to: they were decided before, being fuller.
      Set<EntityGroup> inStory = destinations(candidates, joined, local -> true);
      for (LocalEntity local : group.members()) {
        Set<EntityGroup> inArticle =
            destinations(candidates, joined, other -> other.article().equals(local.article()));
        Set<EntityGroup> possible = inArticle.isEmpty() ? inStory : inArticle;
        joined.put(local, possible.size() == 1 ? possible.iterator().next() : group);
      }
    }
    return joined;
  }

  private static Map<String, List<EntityGroup>> fullerByLastToken(List<EntityGroup> groups) {
    return groups.stream()
        .filter(group -> group.form().tokens().size() > 1)
        .collect(Collectors.groupingBy(PersonJoiner::lastToken));
  }

  private static String lastToken(EntityGroup group) {
    List<String> tokens = group.form().tokens();
    return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
  }

  private static Set<EntityGroup> destinations(
      List<EntityGroup> candidates,
      Map<LocalEntity, EntityGroup> joined,
      java.util.function.Predicate<LocalEntity> wanted) {
    Set<EntityGroup> destinations = new HashSet<>();
    for (EntityGroup candidate : candidates) {
      for (LocalEntity local : candidate.members()) {
        EntityGroup destination = joined.get(local);
        if (destination != null && wanted.test(local)) {
          destinations.add(destination);
        }
      }
    }
    return destinations;
  }
}
