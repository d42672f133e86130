package org.parallax.compare.targets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.story.StoryEntity;
import org.parallax.api.story.Target;
import org.parallax.compare.ComparisonInput;
import org.parallax.compare.ComparisonStep;
import org.parallax.compare.Finding;
import org.parallax.compare.Findings;
import org.parallax.compare.StoryFindings;

/**
 * Takes the targets that were asked for, and says which of them nobody mentions. When none were
 * asked for, it takes the entities that most sources mention, states before others, and says so.
 */
public final class ChooseTargetsStep implements ComparisonStep {

  private static final int FEW = 3;

  @Override
  public String name() {
    return "choose-targets";
  }

  @Override
  public Set<Finding<?>> needs() {
    return Set.of(StoryFindings.INPUT, StoryFindings.ENTITIES);
  }

  @Override
  public Set<Finding<?>> gives() {
    return Set.of(StoryFindings.TARGETS, StoryFindings.TARGET_NOTES);
  }

  @Override
  public Findings compare(Findings findings) {
    ComparisonInput input = findings.get(StoryFindings.INPUT);
    List<StoryEntity> entities = findings.get(StoryFindings.ENTITIES);
    List<Target> targets = input.targets();
    List<Diagnostic> notes = new ArrayList<>();
    if (targets.isEmpty()) {
      targets = widest(entities, input.settings().chosenTargets());
      notes.add(chosen(input, targets));
    }
    Set<String> mentioned = entities.stream().map(StoryEntity::id).collect(Collectors.toSet());
    for (Target target : targets) {
      if (!mentioned.contains(target.entity())) {
        notes.add(
            Diagnostic.of(
                Problem.TARGET_NOT_MENTIONED,
                target.name(),
                "no source mentions it in headline or body",
                ""));
      }
    }
    return Findings.of(StoryFindings.TARGETS, targets).with(StoryFindings.TARGET_NOTES, notes);
  }

  /** Beyond the first few only what at least two sources mention: the rest cannot be compared. */
  private static List<Target> widest(List<StoryEntity> entities, int most) {
    List<StoryEntity> widestFirst =
        entities.stream()
            .filter(entity -> entity.type() != EntityType.CONCEPT)
            .sorted(
                Comparator.comparing((StoryEntity entity) -> entity.type() != EntityType.STATE)
                    .thenComparing(entity -> -entity.sources())
                    .thenComparing(entity -> -entity.mentions())
                    .thenComparing(StoryEntity::id))
            .toList();
    List<Target> targets = new ArrayList<>();
    for (StoryEntity entity : widestFirst) {
      if (targets.size() < Math.min(most, FEW) || (targets.size() < most && entity.sources() > 1)) {
        targets.add(new Target(entity.id(), entity.name()));
      }
    }
    return targets;
  }

  private static Diagnostic chosen(ComparisonInput input, List<Target> targets) {
    String names = targets.stream().map(Target::name).collect(Collectors.joining(", "));
    return Diagnostic.of(
        Problem.TARGETS_CHOSEN,
        input.story().id(),
        targets.isEmpty()
            ? "names no targets, and its articles mention nobody"
            : "names no targets; the most widely mentioned entities were taken: " + names,
        "Name others with --targets or in the story file");
  }
}
