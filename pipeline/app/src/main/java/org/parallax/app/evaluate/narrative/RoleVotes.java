package org.parallax.app.evaluate.narrative;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.annotation.RoleAssignment;
import org.parallax.api.annotation.Stance;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;

/**
 * The part of each entity in an article, from what was said of its sentences: the role with the
 * most probability over them; where no sentence gives one, hero or villain by the mean stance.
 */
final class RoleVotes {

  private static final double VICTIM = 0.05;

  private final Map<String, Map<NarrativeRole, Double>> votes = new HashMap<>();
  private final Map<String, Double> stances = new HashMap<>();

  RoleVotes(Document document) {
    for (RoleAssignment role : document.itemsOf(Layers.ROLES)) {
      NarrativeRole.of(role.role())
          .ifPresent(
              part ->
                  votes
                      .computeIfAbsent(role.entity(), e -> new EnumMap<>(NarrativeRole.class))
                      .merge(part, role.probability(), Double::sum));
    }
    for (Stance stance : document.itemsOf(Layers.STANCES)) {
      stances.merge(stance.entity(), stance.expectation(), Double::sum);
    }
  }

  /** The part of an entity; empty if nothing was said of it. */
  Optional<NarrativeRole> of(String entity) {
    Map<NarrativeRole, Double> own = votes.getOrDefault(entity, Map.of());
    Optional<NarrativeRole> most =
        own.entrySet().stream()
            .max(
                Map.Entry.<NarrativeRole, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey);
    if (most.isPresent()) {
      return most;
    }
    return Optional.ofNullable(stances.get(entity))
        .map(
            sum ->
                Math.abs(sum) < VICTIM
                    ? NarrativeRole.VICTIM
                    : sum > 0 ? NarrativeRole.HERO : NarrativeRole.VILLAIN);
  }
}
