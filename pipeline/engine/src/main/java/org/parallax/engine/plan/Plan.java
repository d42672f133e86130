package org.parallax.engine.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.api.document.LayerKey;
import org.parallax.api.story.StageUse;

/**
 * Stages in an order in which each finds the layers that it reads. Checked: whoever holds a plan
 * may run it.
 *
 * @param stages in order
 * @param timeLimit for one stage on one article
 */
public record Plan(List<PlannedStage> stages, Duration timeLimit) {

  /** Copies the list. */
  public Plan {
    stages = List.copyOf(stages);
  }

  /** For a report's method section. */
  public List<StageUse> uses() {
    return stages.stream().map(PlannedStage::use).toList();
  }

  /** The stages that read, directly or through others, what {@code first} gives, in order. */
  public List<PlannedStage> dependantsOf(PlannedStage first) {
    Set<LayerKey<?>> touched = new TreeSet<>(first.stage().gives());
    List<PlannedStage> dependants = new ArrayList<>();
    for (PlannedStage stage : stages.subList(stages.indexOf(first) + 1, stages.size())) {
      if (stage.stage().reads().stream().anyMatch(touched::contains)) {
        dependants.add(stage);
        touched.addAll(stage.stage().gives());
      }
    }
    return dependants;
  }

  /** The plan as a table for people, lines ended by {@code \n}. */
  public String table() {
    return StageTable.of(stages.stream().map(PlannedStage::stage).toList());
  }
}
