package org.parallax.engine.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;

/**
 * Which engine does which task, with which parameters, and the engine's own limits. Immutable.
 *
 * <pre>
 * stance: {engine: corenlp}     # or, dotted, stance.engine: corenlp
 * coreference: {engine: none}   # switched off
 * link.window: 3                # a parameter of whichever engine links
 * engine: {time-limit: 600}     # seconds a stage may take on one article
 * </pre>
 */
public final class PipelineConfig {

  /** The profiles that ship. */
  public static final List<String> PROFILES = List.of("full", "fast");

  private static final Duration DEFAULT_TIME_LIMIT = Duration.ofMinutes(5);
  private static final long MAX_BYTES = 1 << 20;

  private final Map<String, TaskChoice> tasks;
  private final Optional<Duration> timeLimit;

  PipelineConfig(Map<String, TaskChoice> tasks, Optional<Duration> timeLimit) {
    this.tasks = new LinkedHashMap<>(tasks);
    this.timeLimit = timeLimit;
  }

  /**
   * A configuration that ships.
   *
   * @param name one of {@link #PROFILES}
   * @throws ParallaxException if there is no such profile
   */
  public static PipelineConfig profile(String name) throws ParallaxException {
    if (!PROFILES.contains(name)) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.COMMAND_USAGE,
              "--profile " + name,
              "there is no such profile",
              "Choose one of " + Names.nearestFirst(name, PROFILES)));
    }
    String resource = name + ".yaml";
    try (InputStream in = PipelineConfig.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own " + resource);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "profile " + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A configuration file.
   *
   * @throws ParallaxException if it cannot be read or is not of the form above
   */
  public static PipelineConfig read(Path file) throws ParallaxException {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw unreadable(file, "is larger than 1 MB, which no configuration is");
      }
      return parse(Files.readString(file), file.toString());
    } catch (CharacterCodingException e) {
      throw unreadable(file, "is not UTF-8 text");
    } catch (IOException e) {
      throw unreadable(file, "cannot be read: " + e);
    }
  }

  /**
   * A configuration from YAML.
   *
   * @param origin where it comes from, for messages
   * @throws ParallaxException if it is not of the form above
   */
  public static PipelineConfig parse(String yaml, String origin) throws ParallaxException {
    return new ConfigReader(origin).read(yaml);
  }

  private static ParallaxException unreadable(Path file, String what) {
    return new ParallaxException(
        Diagnostic.of(Problem.CONFIG_SYNTAX, file.toString(), what, "Name another file"));
  }

  /**
   * This configuration with what {@code other} says put over it. A task that gets another engine
   * loses the parameters of the old one.
   */
  public PipelineConfig overriddenBy(PipelineConfig other) {
    Map<String, TaskChoice> merged = new LinkedHashMap<>(tasks);
    other.tasks.forEach((task, choice) -> merged.merge(task, choice, TaskChoice::overriddenBy));
    return new PipelineConfig(merged, other.timeLimit.or(() -> timeLimit));
  }

  /** How long a stage may take on one article. */
  public Duration timeLimit() {
    return timeLimit.orElse(DEFAULT_TIME_LIMIT);
  }

  /** The choice for each task, in the order of the file. */
  Map<String, TaskChoice> tasks() {
    return tasks;
  }
}
