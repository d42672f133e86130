package org.parallax.engine.plan;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;

/** Reads a configuration and finds all that is wrong with its form at once. */
final class ConfigReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final String ENGINE = "engine";
  private static final String TIME_LIMIT = "time-limit";
  private static final String FORM = "Write it as task: {engine: NAME, parameter: value}";

  private final String origin;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();

  ConfigReader(String origin) {
    this.origin = origin;
  }

  PipelineConfig read(String yaml) throws ParallaxException {
    JsonNode root = parse(yaml);
    if (root.isObject()) {
      root.properties().forEach(entry -> readEntry(entry.getKey(), entry.getValue()));
    } else if (!root.isMissingNode() && !root.isNull()) {
      problem(Problem.CONFIG_SYNTAX, origin, "is not a list of tasks", FORM);
    }
    Optional<Duration> timeLimit = timeLimit();
    if (!problems.isEmpty()) {
      throw new ParallaxException(problems);
    }
    Map<String, TaskChoice> tasks = new LinkedHashMap<>();
    sections.forEach(
        (task, values) -> {
          TreeMap<String, String> parameters = new TreeMap<>(values);
          Optional<String> engine = Optional.ofNullable(parameters.remove(ENGINE));
          tasks.put(task, new TaskChoice(engine, parameters, origin));
        });
    return new PipelineConfig(tasks, timeLimit);
  }

  private JsonNode parse(String yaml) throws ParallaxException {
    try {
      return YAML.readTree(yaml);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String where =
          at == null
              ? origin
              : origin + ", line " + at.getLineNr() + ", column " + at.getColumnNr();
      String what = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new ParallaxException(
          Diagnostic.of(Problem.CONFIG_SYNTAX, where, "is not YAML: " + what, "Mend the line"));
    }
  }

  private void readEntry(String key, JsonNode value) {
    int dot = key.indexOf('.');
    if (dot > 0 && dot < key.length() - 1) {
      put(key.substring(0, dot), key.substring(dot + 1), value);
    } else if (value.isObject()) {
      sections.computeIfAbsent(key, task -> new LinkedHashMap<>());
      value.properties().forEach(entry -> put(key, entry.getKey(), entry.getValue()));
    } else {
      problem(Problem.CONFIG_SYNTAX, place(key), "has no engine and no parameters under it", FORM);
    }
  }

  private void put(String section, String key, JsonNode value) {
    String path = section + "." + key;
    if (!value.isValueNode() || value.isNull()) {
      problem(Problem.CONFIG_SYNTAX, place(path), "is not a single value", FORM);
      return;
    }
    Map<String, String> values = sections.computeIfAbsent(section, name -> new LinkedHashMap<>());
    if (values.put(key, value.asText()) != null) {
      problem(Problem.CONFIG_SYNTAX, place(path), "is given twice", "Keep one of them");
    }
  }

  private Optional<Duration> timeLimit() {
    Map<String, String> engine = Optional.ofNullable(sections.remove(ENGINE)).orElse(Map.of());
    for (String key : engine.keySet()) {
      if (!key.equals(TIME_LIMIT)) {
        problem(
            Problem.CONFIG_UNKNOWN_KEY,
            place(ENGINE + "." + key),
            "is not a setting of the engine",
            "There is " + TIME_LIMIT);
      }
    }
    String value = engine.get(TIME_LIMIT);
    if (value == null) {
      return Optional.empty();
    }
    try {
      double seconds = Double.parseDouble(value);
      if (seconds > 0 && seconds <= Duration.ofDays(365).toSeconds()) {
        return Optional.of(Duration.ofNanos((long) (seconds * 1e9)));
      }
    } catch (NumberFormatException e) {
      // told below, as a number out of range is
    }
    problem(
        Problem.CONFIG_SYNTAX,
        place(ENGINE + "." + TIME_LIMIT),
        "is '" + value + "', not a number of seconds above 0",
        "Write, say, 600");
    return Optional.empty();
  }

  private String place(String path) {
    return origin + ", " + path;
  }

  private void problem(Problem problem, String where, String what, String remedy) {
    problems.add(Diagnostic.of(problem, where, what, remedy));
  }
}
