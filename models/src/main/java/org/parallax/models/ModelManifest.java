package org.parallax.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What models/manifest.json says of the files that stages learn from. Immutable and shared. */
public final class ModelManifest {

  private static final String FILE = "manifest.json";

  private static final class Loaded {
    static final ModelManifest MANIFEST = read();
  }

  private final SortedMap<String, ModelFile> byId;

  private ModelManifest(SortedMap<String, ModelFile> byId) {
    this.byId = Collections.unmodifiableSortedMap(byId);
  }

  /**
   * The manifest that ships.
   *
   * @throws IllegalArgumentException if it is wrong
   */
  public static ModelManifest load() {
    return Loaded.MANIFEST;
  }

  private static ModelManifest read() {
    try (InputStream stream = ModelManifest.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalArgumentException("the model manifest is not in the jar");
      }
      return parse(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the model manifest cannot be read", e);
    }
  }

  static ModelManifest parse(byte[] json) throws IOException {
    SortedMap<String, ModelFile> byId = new TreeMap<>();
    for (JsonNode node : new ObjectMapper().readTree(json).path("models")) {
      ModelFile model =
          new ModelFile(
              text(node, "id"),
              text(node, "file"),
              text(node, "sha256"),
              text(node, "licence"),
              text(node, "made"),
              stages(node),
              scores(node));
      if (byId.put(model.id(), model) != null) {
        throw new IllegalArgumentException("the manifest has the model '" + model.id() + "' twice");
      }
    }
    return new ModelManifest(byId);
  }

  private static String text(JsonNode node, String key) {
    String value = node.path(key).asText();
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "a model in the manifest lacks '" + key + "': " + node.path("id").asText());
    }
    return value;
  }

  private static List<String> stages(JsonNode node) {
    List<String> stages = new ArrayList<>();
    node.path("stages").forEach(stage -> stages.add(stage.asText()));
    return stages;
  }

  private static SortedMap<String, Double> scores(JsonNode node) {
    SortedMap<String, Double> scores = new TreeMap<>();
    node.path("scores")
        .properties()
        .forEach(score -> scores.put(score.getKey(), score.getValue().asDouble()));
    return Collections.unmodifiableSortedMap(scores);
  }

  /** All models, by id. */
  public List<ModelFile> models() {
    return List.copyOf(byId.values());
  }

  /** The model with this id. */
  public Optional<ModelFile> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Ids of the models that a stage reads, sorted. */
  public List<String> idsFor(String stage) {
    return byId.values().stream()
        .filter(model -> model.stages().contains(stage))
        .map(ModelFile::id)
        .toList();
  }

  /**
   * What is wrong with these models: not listed, missing, altered. Reads each file once.
   *
   * @return one sentence each, without a full stop; empty when all is well
   */
  public List<String> problems(List<String> ids) {
    List<String> problems = new ArrayList<>();
    for (String id : ids) {
      ModelFile model = byId.get(id);
      if (model == null) {
        problems.add("the model '" + id + "' is not in models/manifest.json");
      } else {
        check(model).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private static Optional<String> check(ModelFile model) {
    try (InputStream stream = ModelManifest.class.getResourceAsStream(model.file())) {
      if (stream == null) {
        return Optional.of(
            "models/" + model.file() + " is missing; restore it from the repository");
      }
      String actual = sha256(stream);
      return actual.equals(model.sha256())
          ? Optional.empty()
          : Optional.of(
              "models/"
                  + model.file()
                  + " was altered: its sha256 is "
                  + actual
                  + "; restore it, or write that into models/manifest.json if you meant to");
    } catch (IOException e) {
      return Optional.of("models/" + model.file() + " cannot be read: " + e.getMessage());
    }
  }

  private static String sha256(InputStream stream) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(stream, digest).transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
