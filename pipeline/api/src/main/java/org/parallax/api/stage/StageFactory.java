package org.parallax.api.stage;

import java.util.List;
import java.util.Set;
import org.parallax.api.document.LayerKey;

/**
 * Describes a stage and loads it. Found by {@link java.util.ServiceLoader}; needs a public
 * constructor without arguments that does nothing.
 */
public interface StageFactory {

  /** What it does, from the common list or of one's own: {@code segment}, {@code stance}. */
  String task();

  /** How it does it, unique within the task: {@code corenlp}, {@code rules}. */
  String engine();

  /** {@code task-engine}, the name by which results, plans and messages call it. */
  default String name() {
    return task() + "-" + engine();
  }

  /**
   * Changes whenever the same input may give another result, so that older cached results are left
   * alone.
   */
  String version();

  /** One sentence for people. */
  String summary();

  /** Layers without which it cannot work. */
  Set<LayerKey<?>> needs();

  /** Layers that it reads when they are there; it runs after whoever gives them. */
  default Set<LayerKey<?>> uses() {
    return Set.of();
  }

  /** Layers that it writes: all of them, for every article that it does not leave out. */
  Set<LayerKey<?>> gives();

  /**
   * Whether its layers are of use to other stages alone, so that a plan leaves it out when none of
   * them reads any.
   */
  default boolean servesOthersOnly() {
    return false;
  }

  /** Parameters that it takes, with their defaults. */
  default List<StageParameter> parameters() {
    return List.of();
  }

  /** Ids of the models that it would load with these settings, as the model manifest names them. */
  default List<String> models(StageSettings settings) {
    return List.of();
  }

  /**
   * What is wrong with the models that {@link #models} names: missing, altered. Cheap: the plan
   * asks before anything is read.
   *
   * @return one sentence each, without a full stop, naming the file and how to get it back; empty
   *     when all is well
   */
  default List<String> modelProblems(StageSettings settings) {
    return List.of();
  }

  /**
   * Loads the stage. Called once a run, and only if some article needs it.
   *
   * @param settings values for all of {@link #parameters()}, checked
   * @throws StageException if it cannot be loaded
   */
  Stage create(StageSettings settings) throws StageException;
}
