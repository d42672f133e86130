package org.parallax.engine.plan;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parallax.api.document.LayerKey;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageParameter;

/**
 * A stage as its factory described it, asked once, so that a factory that misbehaves does so while
 * the registry looks on.
 *
 * @param factory loads it
 * @param name task and engine
 * @param task what it does
 * @param engine how
 * @param version of the stage
 * @param summary one sentence
 * @param needs layers without which it cannot work, by name
 * @param uses layers that it reads when they are there, by name
 * @param gives layers that it writes, by name
 * @param servesOthersOnly whether a plan leaves it out when no other stage reads its layers
 * @param parameters that it takes
 */
public record InstalledStage(
    StageFactory factory,
    String name,
    String task,
    String engine,
    String version,
    String summary,
    SortedSet<LayerKey<?>> needs,
    SortedSet<LayerKey<?>> uses,
    SortedSet<LayerKey<?>> gives,
    boolean servesOthersOnly,
    List<StageParameter> parameters) {

  /** By name. */
  static final Comparator<InstalledStage> BY_NAME = Comparator.comparing(InstalledStage::name);

  static InstalledStage of(StageFactory factory) {
    return new InstalledStage(
        factory,
        factory.name(),
        factory.task(),
        factory.engine(),
        factory.version(),
        factory.summary(),
        new TreeSet<>(factory.needs()),
        new TreeSet<>(factory.uses()),
        new TreeSet<>(factory.gives()),
        factory.servesOthersOnly(),
        List.copyOf(factory.parameters()));
  }

  /** Needs and uses together. */
  public SortedSet<LayerKey<?>> reads() {
    SortedSet<LayerKey<?>> reads = new TreeSet<>(needs);
    reads.addAll(uses);
    return reads;
  }
}
