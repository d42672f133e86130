package org.parallax.engine.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.stage.StageFactory;
import org.parallax.engine.external.ExternalStageFactory;

/**
 * The stages that are installed: those on the class path, those in the jars of a plug-in folder,
 * and the programs that descriptions ({@code *.stage.yaml}) in that folder speak of.
 *
 * <p>What cannot be loaded, or has a name that is taken, is not silently missing: it is among
 * {@link #problems()}, and no plan is made until it is mended.
 */
public final class StageRegistry {

  private static final String REMEDY = "Remove or mend the plug-in";

  private final SortedMap<String, InstalledStage> stages = new TreeMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private StageRegistry() {}

  /** The stages on the class path. */
  public static StageRegistry discover() {
    return discover(Optional.empty());
  }

  /**
   * The stages on the class path and in a folder.
   *
   * @param plugins holds jars and descriptions of programs; must exist
   */
  public static StageRegistry discover(Path plugins) {
    return discover(Optional.of(plugins));
  }

  /**
   * The stages on the class path and in a folder, if one is given.
   *
   * @param plugins holds jars and descriptions of programs; must exist
   */
  public static StageRegistry discover(Optional<Path> plugins) {
    StageRegistry registry = new StageRegistry();
    List<Path> files = plugins.map(registry::filesOf).orElse(List.of());
    ClassLoader parent = StageRegistry.class.getClassLoader();
    List<URL> jars = registry.jars(files);
    // Never closed: stages load their classes and resources as long as the program runs.
    ClassLoader loader =
        jars.isEmpty() ? parent : new URLClassLoader(jars.toArray(URL[]::new), parent);
    registry.addProviders(ServiceLoader.load(StageFactory.class, loader).iterator());
    for (Path file : files) {
      if (file.getFileName().toString().endsWith(ExternalStageFactory.DESCRIPTION)) {
        registry.addDescription(file);
      }
    }
    return registry;
  }

  /** These stages and no others. */
  public static StageRegistry of(Collection<? extends StageFactory> factories) {
    StageRegistry registry = new StageRegistry();
    factories.forEach(registry::add);
    return registry;
  }

  /** What is wrong with the installation. */
  public List<Diagnostic> problems() {
    return List.copyOf(problems);
  }

  /** All stages, by name. */
  public List<InstalledStage> all() {
    return List.copyOf(stages.values());
  }

  /** The stage that performs a task with an engine. */
  public Optional<InstalledStage> find(String task, String engine) {
    return stages.values().stream()
        .filter(stage -> stage.task().equals(task) && stage.engine().equals(engine))
        .findFirst();
  }

  /** The tasks that some stage performs. */
  public SortedSet<String> tasks() {
    SortedSet<String> tasks = new TreeSet<>();
    stages.values().forEach(stage -> tasks.add(stage.task()));
    return tasks;
  }

  /** The engines that perform a task. */
  public SortedSet<String> engines(String task) {
    SortedSet<String> engines = new TreeSet<>();
    stages.values().stream()
        .filter(stage -> stage.task().equals(task))
        .forEach(stage -> engines.add(stage.engine()));
    return engines;
  }

  /** The installed stages as a table for people, lines ended by {@code \n}. */
  public String table() {
    return StageTable.of(all());
  }

  private void add(StageFactory factory) {
    InstalledStage stage;
    try {
      stage = InstalledStage.of(factory);
    } catch (RuntimeException | LinkageError e) {
      problem(factory.getClass().getName(), "cannot describe itself: " + e);
      return;
    }
    InstalledStage other = stages.putIfAbsent(stage.name(), stage);
    if (other != null) {
      problem(
          "stage '" + stage.name() + "'",
          "is installed twice, as " + origin(other.factory()) + " and as " + origin(factory));
    }
  }

  private static String origin(StageFactory factory) {
    return factory instanceof ExternalStageFactory external
        ? external.description().toString()
        : factory.getClass().getName();
  }

  private void addProviders(Iterator<StageFactory> providers) {
    while (true) {
      try {
        // After an error the iterator goes on with the next provider.
        if (!providers.hasNext()) {
          return;
        }
        add(providers.next());
      } catch (ServiceConfigurationError | LinkageError e) {
        String message = String.valueOf(e.getMessage());
        Throwable cause = e.getCause();
        problem("a stage provider", "cannot be loaded: " + message + because(cause));
      }
    }
  }

  private static String because(@Nullable Throwable cause) {
    return cause == null ? "" : " (" + cause + ")";
  }

  private void addDescription(Path file) {
    try {
      add(ExternalStageFactory.read(file));
    } catch (IOException e) {
      problem(file.toString(), "is no description of a stage: " + e.getMessage());
    }
  }

  private List<Path> filesOf(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      problem(folder.toString(), "is no folder of plug-ins that can be read: " + e);
      return List.of();
    }
  }

  private List<URL> jars(List<Path> files) {
    List<URL> jars = new ArrayList<>();
    for (Path file : files) {
      if (!file.getFileName().toString().endsWith(".jar")) {
        continue;
      }
      // A class loader passes over a damaged jar without a word.
      try (JarFile jar = new JarFile(file.toFile())) {
        jar.getManifest();
        jars.add(file.toUri().toURL());
      } catch (MalformedURLException e) {
        problem(file.toString(), "has a name that no class loader takes: " + e.getMessage());
      } catch (IOException e) {
        problem(file.toString(), "is not a jar that can be read: " + e.getMessage());
      }
    }
    return jars;
  }

  private void problem(String where, String what) {
    problems.add(Diagnostic.of(Problem.PLAN_STAGE_PROVIDER, where, what, REMEDY));
  }
}
