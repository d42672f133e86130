package org.parallax.stages.roles;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.annotation.Role;
import org.parallax.api.annotation.RoleAssignment;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageResult;
import org.parallax.stages.syntax.Assertion;
import org.parallax.stages.syntax.AssertionReader;
import org.parallax.stages.syntax.EntitySentences;

/** Gives each entity of a sentence the role that the sentence's predicates speak for most. */
final class RoleStage implements Stage {

  /** How much a role needs for it to be more likely than none. */
  private static final double ENOUGH = 0.35;

  private static final double STEEPNESS = 1.4;

  private final AssertionReader reader;

  RoleStage(AssertionReader reader) {
    this.reader = reader;
  }

  @Override
  public StageResult annotate(Document document, StageContext context) throws InterruptedException {
    List<RoleAssignment> roles = new ArrayList<>();
    EntitySentences.visit(
        document,
        reader,
        (sentence, entity, mentions, reading) ->
            roles.add(role(sentence, entity, reading.about(mentions))));
    return StageResult.of(Layers.ROLES, roles);
  }

  private static RoleAssignment role(int sentence, String entity, List<Assertion> about) {
    Map<Role, Double> votes = new EnumMap<>(Role.class);
    for (Assertion assertion : about) {
      if (assertion.role() != Role.NONE) {
        votes.merge(assertion.role(), assertion.certainty() * plainness(assertion), Double::sum);
      }
    }
    Role best = Role.NONE;
    double highest = 0;
    double total = 0;
    for (Map.Entry<Role, Double> vote : votes.entrySet()) {
      total += vote.getValue();
      if (vote.getValue() > highest) {
        best = vote.getKey();
        highest = vote.getValue();
      }
    }
    if (highest < ENOUGH) {
      return new RoleAssignment(sentence, entity, Role.NONE, StrictMath.exp(-STEEPNESS * highest));
    }
    double some = 1 - StrictMath.exp(-STEEPNESS * highest);
    return new RoleAssignment(sentence, entity, best, some * highest / total);
  }

  /** Strong words settle a role more than weak ones do. */
  private static double plainness(Assertion assertion) {
    double strength = Math.min(1, Math.abs(assertion.stance()));
    return switch (assertion.role()) {
      case VICTIM, CRITIC, RIVAL, PATRON, MEDIATOR, BYSTANDER -> 0.75;
      default -> 0.5 + 0.5 * strength;
    };
  }
}
