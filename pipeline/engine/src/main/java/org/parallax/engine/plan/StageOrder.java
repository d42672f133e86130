package org.parallax.engine.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.LayerKey;

/** Orders stages so that each comes after those whose layers it reads. */
final class StageOrder {

  private final StageRegistry registry;
  private final List<PlannedStage> chosen;
  private final Consumer<Diagnostic> problems;
  private final Map<String, PlannedStage> givers = new HashMap<>();

  StageOrder(StageRegistry registry, List<PlannedStage> chosen, Consumer<Diagnostic> problems) {
    this.registry = registry;
    this.chosen = chosen;
    this.problems = problems;
  }

  /** The stages in order; incomplete if a problem was told. */
  List<PlannedStage> order() {
    findGivers();
    chosen.forEach(this::checkNeeds);
    List<PlannedStage> waiting = new ArrayList<>(chosen);
    List<PlannedStage> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      // The first in the order of the configuration wins, so that a plan always looks the same.
      PlannedStage next =
          waiting.stream()
              .filter(stage -> predecessors(stage).values().stream().noneMatch(waiting::contains))
              .findFirst()
              .orElse(null);
      if (next == null) {
        tellCircle(waiting);
        break;
      }
      waiting.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private void findGivers() {
    for (PlannedStage stage : chosen) {
      for (LayerKey<?> key : stage.stage().gives()) {
        PlannedStage other = givers.putIfAbsent(key.name(), stage);
        if (other != null) {
          problem(
              Problem.PLAN_LAYER_GIVEN_TWICE,
              "layer '" + key + "'",
              "is given by " + other.name() + " and by " + stage.name(),
              "Keep one of them");
        }
      }
    }
  }

  private void checkNeeds(PlannedStage stage) {
    for (LayerKey<?> key : stage.stage().reads()) {
      PlannedStage giver = givers.get(key.name());
      if (giver == null && stage.stage().needs().contains(key)) {
        problem(
            Problem.PLAN_UNMET_LAYER,
            stage.name(),
            "needs the layer '" + key + "', which no stage of the plan gives",
            "Switch on a stage that gives it: " + couldGive(key));
      } else if (giver != null && !giver.stage().gives().stream().anyMatch(key::equals)) {
        problem(
            Problem.PLAN_UNMET_LAYER,
            stage.name(),
            "reads items of another type from the layer '"
                + key
                + "' than "
                + giver.name()
                + " writes to it",
            "Bring both stages to one version");
      }
    }
  }

  private String couldGive(LayerKey<?> key) {
    String names =
        registry.all().stream()
            .filter(stage -> stage.gives().contains(key))
            .map(InstalledStage::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "none is installed" : names;
  }

  /** Who has to come before, by the layer that is the reason. */
  private Map<String, PlannedStage> predecessors(PlannedStage stage) {
    Map<String, PlannedStage> predecessors = new LinkedHashMap<>();
    for (LayerKey<?> key : stage.stage().reads()) {
      PlannedStage giver = givers.get(key.name());
      if (giver != null) {
        predecessors.put(key.name(), giver);
      }
    }
    return predecessors;
  }

  /** Each waiting stage waits for another: following them leads into a circle. */
  private void tellCircle(List<PlannedStage> waiting) {
    List<PlannedStage> path = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    PlannedStage at = waiting.get(0);
    while (!path.contains(at)) {
      path.add(at);
      for (Map.Entry<String, PlannedStage> before : predecessors(at).entrySet()) {
        if (waiting.contains(before.getValue())) {
          reasons.add(
              at.name() + " waits for '" + before.getKey() + "' of " + before.getValue().name());
          at = before.getValue();
          break;
        }
      }
    }
    problem(
        Problem.PLAN_CYCLE,
        "the plan",
        "goes in a circle: " + String.join(", ", reasons.subList(path.indexOf(at), reasons.size())),
        "Drop one of these stages");
  }

  private void problem(Problem problem, String where, String what, String remedy) {
    problems.accept(Diagnostic.of(problem, where, what, remedy));
  }
}
