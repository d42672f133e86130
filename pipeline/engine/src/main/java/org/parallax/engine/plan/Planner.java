package org.parallax.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Provenance;
import org.parallax.api.stage.StageParameter;
import org.parallax.api.stage.StageSettings;

/**
 * Makes plans, and finds all that is wrong with one before any article is read: unknown tasks,
 * engines and parameters, values of the wrong form, missing models, layers that nobody gives or two
 * give, circles.
 */
public final class Planner {

  private final StageRegistry registry;
  private final List<Diagnostic> problems = new ArrayList<>();

  private Planner(StageRegistry registry) {
    this.registry = registry;
    problems.addAll(registry.problems());
  }

  /**
   * The plan that a configuration asks for.
   *
   * @throws ParallaxException with every problem found
   */
  public static Plan plan(StageRegistry registry, PipelineConfig config) throws ParallaxException {
    return new Planner(registry).plan(config.tasks(), config);
  }

  /**
   * The part of a plan that leads to certain layers: the stages that give them, those whose layers
   * these read, and so on. Of the others no more is checked than that they are installed.
   *
   * @param layers to be given
   * @throws ParallaxException with every problem found
   */
  public static Plan planUpTo(
      Set<LayerKey<?>> layers, StageRegistry registry, PipelineConfig config)
      throws ParallaxException {
    return new Planner(registry).plan(leadingTo(layers, registry, config.tasks()), config);
  }

  private static Map<String, TaskChoice> leadingTo(
      Set<LayerKey<?>> layers, StageRegistry registry, Map<String, TaskChoice> tasks) {
    Map<String, TaskChoice> leading = new LinkedHashMap<>();
    Set<LayerKey<?>> wanted = new TreeSet<>(layers);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Map.Entry<String, TaskChoice> task : tasks.entrySet()) {
        TaskChoice choice = task.getValue();
        Optional<InstalledStage> stage =
            choice.engine().flatMap(engine -> registry.find(task.getKey(), engine));
        if (stage.isEmpty() && !choice.isOff()) {
          leading.put(task.getKey(), choice); // to be told as what is not installed
        } else if (stage.isPresent()
            && !leading.containsKey(task.getKey())
            && stage.get().gives().stream().anyMatch(wanted::contains)) {
          leading.put(task.getKey(), choice);
          wanted.addAll(stage.get().reads());
          grown = true;
        }
      }
    }
    return leading;
  }

  private Plan plan(Map<String, TaskChoice> tasks, PipelineConfig config) throws ParallaxException {
    List<PlannedStage> chosen = new ArrayList<>();
    Set<LayerKey<?>> read = read(tasks);
    tasks.forEach(
        (task, choice) -> {
          if (isOfUse(task, choice, read)) {
            choose(task, choice).ifPresent(chosen::add);
          }
        });
    if (chosen.isEmpty() && problems.isEmpty()) {
      problem(
          Problem.CONFIG_SYNTAX, "the plan", "has no stage", "Give at least one task an engine");
    }
    List<PlannedStage> ordered = new StageOrder(registry, chosen, problems::add).order();
    if (!problems.isEmpty()) {
      throw new ParallaxException(problems);
    }
    return new Plan(ordered, config.timeLimit());
  }

  /** The layers that the chosen stages read. */
  private Set<LayerKey<?>> read(Map<String, TaskChoice> tasks) {
    Set<LayerKey<?>> read = new TreeSet<>();
    tasks.forEach((task, choice) -> find(task, choice).ifPresent(s -> read.addAll(s.reads())));
    return read;
  }

  /** A stage that serves others alone is left out where it serves none of them. */
  private boolean isOfUse(String task, TaskChoice choice, Set<LayerKey<?>> read) {
    Optional<InstalledStage> stage = find(task, choice);
    return stage.isEmpty()
        || !stage.get().servesOthersOnly()
        || stage.get().gives().stream().anyMatch(read::contains);
  }

  private Optional<InstalledStage> find(String task, TaskChoice choice) {
    return choice.engine().flatMap(engine -> registry.find(task, engine));
  }

  private Optional<PlannedStage> choose(String task, TaskChoice choice) {
    String where = choice.origin() + ", " + task;
    if (!registry.tasks().contains(task)) {
      problem(
          Problem.CONFIG_UNKNOWN_KEY,
          where,
          "no installed stage performs such a task",
          "Known tasks: " + Names.nearestFirst(task, registry.tasks()));
      return Optional.empty();
    }
    if (choice.isOff() || choice.engine().isEmpty()) {
      unused(where, choice);
      return Optional.empty();
    }
    String engine = choice.engine().get();
    Optional<InstalledStage> stage = registry.find(task, engine);
    if (stage.isEmpty()) {
      problem(
          Problem.PLAN_UNKNOWN_STAGE,
          where,
          "no stage '" + task + "-" + engine + "' is installed",
          "Engines for "
              + task
              + ": "
              + Names.nearestFirst(engine, registry.engines(task))
              + "; or none");
    }
    return stage.map(installed -> configure(where, installed, choice.parameters()));
  }

  /** Parameters without a stage that would take them would be ignored without a word. */
  private void unused(String where, TaskChoice choice) {
    if (choice.engine().isEmpty() || !choice.parameters().isEmpty()) {
      problem(
          Problem.PLAN_PARAMETER,
          where,
          choice.parameters().isEmpty()
              ? "no engine is chosen"
              : "nothing takes " + choice.parameters().keySet() + ", because no engine is chosen",
          "Add engine: NAME, or take the line out");
    }
  }

  private PlannedStage configure(
      String where, InstalledStage stage, SortedMap<String, String> given) {
    SortedMap<String, StageParameter> known = new TreeMap<>();
    stage.parameters().forEach(parameter -> known.put(parameter.name(), parameter));
    SortedMap<String, String> values = new TreeMap<>();
    boolean sound = true;
    for (Map.Entry<String, String> entry : given.entrySet()) {
      String name = entry.getKey();
      StageParameter parameter = known.get(name);
      Optional<String> value =
          parameter == null ? Optional.empty() : ParameterValue.read(parameter, entry.getValue());
      if (value.isPresent()) {
        values.put(name, value.get());
        continue;
      }
      sound = false;
      if (parameter == null) {
        problem(
            Problem.PLAN_PARAMETER,
            where + "." + name,
            stage.name() + " takes no such parameter",
            "It takes " + Names.nearestFirst(name, known.keySet()));
      } else {
        problem(
            Problem.PLAN_PARAMETER,
            where + "." + name,
            "is '" + entry.getValue() + "', not " + ParameterValue.form(parameter),
            "The default is " + parameter.defaultValue());
      }
    }
    StageSettings settings = StageSettings.of(stage.parameters(), values);
    List<String> models = sound ? models(stage, settings) : List.of();
    return new PlannedStage(
        stage,
        settings,
        new Provenance(stage.name(), stage.version(), Fingerprint.of(settings.values()), models));
  }

  private List<String> models(InstalledStage stage, StageSettings settings) {
    try {
      for (String what : stage.factory().modelProblems(settings)) {
        problem(Problem.PLAN_MODEL, stage.name(), what, "");
      }
      return stage.factory().models(settings).stream().sorted().distinct().toList();
    } catch (RuntimeException | LinkageError e) {
      problem(
          Problem.PLAN_STAGE_PROVIDER,
          stage.name(),
          "cannot say which models it would load: " + e,
          "Remove or mend the plug-in");
      return List.of();
    }
  }

  private void problem(Problem problem, String where, String what, String remedy) {
    problems.add(Diagnostic.of(problem, where, what, remedy));
  }
}
