package org.parallax.engine.external;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageParameter;
import org.parallax.api.stage.StageSettings;

/**
 * A stage that is a program of its own, described by a small file {@code NAME.stage.yaml}:
 *
 * <pre>
 * task: stance
 * engine: my-model
 * version: "1"
 * summary: Stance by my own model.
 * command: [python3, stance.py]    # run in the folder of this file
 * needs: [sentences, mentions]
 * uses: [voices]                   # optional
 * gives: [stances]
 * parameters:                      # optional
 *   - {name: threshold, type: decimal, default: "0.5", summary: least probability}
 * </pre>
 *
 * <p>The program reads one JSON object a line from standard input and answers each with one line on
 * standard output; see {@link ProcessStage}.
 */
public final class ExternalStageFactory implements StageFactory {

  /** How the names of descriptions end. */
  public static final String DESCRIPTION = ".stage.yaml";

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Path description;
  private final Description form;
  private final String version;
  private final Set<LayerKey<?>> needs;
  private final Set<LayerKey<?>> uses;
  private final Set<LayerKey<?>> gives;
  private final List<StageParameter> parameters;

  private ExternalStageFactory(Path description, Description form) throws IOException {
    this.description = description;
    this.form = form;
    this.needs = layers(form.needs());
    this.uses = layers(form.uses());
    this.gives = layers(form.gives());
    this.parameters = form.parameters().stream().map(Description.Parameter::checked).toList();
    this.version = form.version() + "+" + checksum();
  }

  /**
   * Reads a description. The program is not started.
   *
   * @throws IOException if it cannot be read or something in it is missing, unknown or wrong
   */
  public static ExternalStageFactory read(Path file) throws IOException {
    try {
      Description form = YAML.readValue(Files.readString(file), Description.class);
      if (form == null) {
        throw new IOException("it is empty");
      }
      form.check();
      return new ExternalStageFactory(file.toAbsolutePath(), form);
    } catch (JsonProcessingException e) {
      throw new IOException(e.getOriginalMessage().lines().findFirst().orElse("it is not YAML"), e);
    }
  }

  /** The file that describes it. */
  public Path description() {
    return description;
  }

  @Override
  public String task() {
    return form.task();
  }

  @Override
  public String engine() {
    return form.engine();
  }

  /** The declared version and a checksum of the files that make the program, which people edit. */
  @Override
  public String version() {
    return version;
  }

  @Override
  public String summary() {
    return form.summary();
  }

  @Override
  public Set<LayerKey<?>> needs() {
    return needs;
  }

  @Override
  public Set<LayerKey<?>> uses() {
    return uses;
  }

  @Override
  public Set<LayerKey<?>> gives() {
    return gives;
  }

  @Override
  public List<StageParameter> parameters() {
    return parameters;
  }

  /** Says so before anything is read if the program is not installed. */
  @Override
  public List<String> modelProblems(StageSettings settings) {
    String program = form.command().get(0);
    boolean there =
        program.contains("/")
            ? Files.isExecutable(folder().resolve(program))
            : Optional.ofNullable(System.getenv("PATH")).stream()
                .flatMap(path -> List.of(path.split(File.pathSeparator)).stream())
                .anyMatch(entry -> Files.isExecutable(Path.of(entry).resolve(program)));
    return there
        ? List.of()
        : List.of("the program '" + program + "' named by " + description + " is not there");
  }

  @Override
  public Stage create(StageSettings settings) throws StageException {
    List<String> command = new ArrayList<>(form.command());
    if (command.get(0).contains("/")) {
      command.set(0, folder().resolve(command.get(0)).toString());
    }
    return new ProcessStage(this, command, folder(), settings);
  }

  private Path folder() {
    Path folder = description.getParent();
    return folder == null ? description : folder;
  }

  private static Set<LayerKey<?>> layers(List<String> names) throws IOException {
    Set<LayerKey<?>> keys = new LinkedHashSet<>();
    for (String name : names) {
      keys.add(
          Layers.all().stream()
              .filter(key -> key.name().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IOException(
                          "there is no layer '"
                              + name
                              + "'; there are "
                              + Layers.all().stream()
                                  .map(LayerKey::name)
                                  .collect(Collectors.joining(", ")))));
    }
    return keys;
  }

  private String checksum() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Files.readAllBytes(description));
      for (String word : form.command()) {
        Path file = folder().resolve(word);
        if (!Path.of(word).isAbsolute() && Files.isRegularFile(file)) {
          digest.update(Files.readAllBytes(file));
        }
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
