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
      // Where the candidates' members went: decided before, because they are fuller.
      Set<EntityGroup> inStory = new HashSet<>();
      Map<String, Set<EntityGroup>> inArticles = new HashMap<>();
      for (EntityGroup candidate : candidates) {
        for (LocalEntity local : candidate.members()) {
          EntityGroup home = joined.getOrDefault(local, candidate);
          inStory.add(home);
          inArticles.computeIfAbsent(local.article(), article -> new HashSet<>()).add(home);
        }
      }
      for (LocalEntity local : group.members()) {
        Set<EntityGroup> possible = inArticles.getOrDefault(local.article(), inStory);
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
}
