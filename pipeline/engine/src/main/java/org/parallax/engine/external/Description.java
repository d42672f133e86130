package org.parallax.engine.external;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.parallax.api.stage.StageParameter;

/** The description of an external stage as the file gives it; what the file leaves out is empty. */
record Description(
    String task,
    String engine,
    String version,
    String summary,
    List<String> command,
    List<String> needs,
    List<String> uses,
    List<String> gives,
    List<Parameter> parameters) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  /** Jackson hands over null for what is not in the file. */
  Description {
    task = orEmpty(task);
    engine = orEmpty(engine);
    version = orEmpty(version);
    summary = orEmpty(summary);
    command = orEmpty(command);
    needs = orEmpty(needs);
    uses = orEmpty(uses);
    gives = orEmpty(gives);
    parameters = orEmpty(parameters);
  }

  void check() throws IOException {
    if (!NAME.matcher(task).matches() || !NAME.matcher(engine).matches()) {
      throw new IOException("task and engine must be names of a-z, 0-9 and hyphens");
    }
    if (version.isBlank()) {
      throw new IOException("version is missing");
    }
    if (command.isEmpty() || command.get(0).isBlank()) {
      throw new IOException("command is missing");
    }
    if (gives.isEmpty()) {
      throw new IOException("gives is missing: a stage gives at least one layer");
    }
    for (Parameter parameter : parameters) {
      parameter.check();
    }
  }

  private static String orEmpty(String value) {
    return Objects.requireNonNullElse(value, "");
  }

  private static <T> List<T> orEmpty(List<T> values) {
    return List.copyOf(Objects.requireNonNullElse(values, List.of()));
  }

  /** A parameter as the file gives it. */
  record Parameter(
      String name,
      String type,
      @JsonProperty("default") String defaultValue,
      List<String> allowed,
      String summary) {

    Parameter {
      name = orEmpty(name);
      type = orEmpty(type);
      defaultValue = orEmpty(defaultValue);
      allowed = orEmpty(allowed);
      summary = orEmpty(summary);
    }

    void check() throws IOException {
      if (!NAME.matcher(name).matches()) {
        throw new IOException("a parameter's name must be made of a-z, 0-9 and hyphens");
      }
      try {
        checked();
      } catch (IllegalArgumentException e) {
        throw new IOException(
            "parameter "
                + name
                + " has the type '"
                + type
                + "', not one of text, integer, decimal, flag, choice",
            e);
      }
    }

    StageParameter checked() {
      return new StageParameter(
          name,
          StageParameter.Type.valueOf(type.toUpperCase(Locale.ROOT)),
          defaultValue,
          allowed,
          summary);
    }
  }
}
