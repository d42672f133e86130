package org.parallax.engine.external;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.document.LayerKey;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageResult;
import org.parallax.api.stage.StageSettings;
import org.parallax.engine.json.LayerCodec;

/**
 * Talks to the program of an {@link ExternalStageFactory}. For each article one line goes out:
 *
 * <pre>
 * {"id": "source/file.txt",
 *  "article": {"id": …, "source": …, "file": …, "text": …, "sha256": …, "metadata": {…}},
 *  "layers": {"sentences": [{"index": 0, "span": {"begin": 0, "end": 12}, "zone": "BODY"}, …]},
 *  "settings": {"threshold": "0.5"}}
 * </pre>
 *
 * and one line comes back: {@code {"id": "source/file.txt", "layers": {"stances": […]}}}, with
 * {@code "warnings": ["…"]} and {@code "leave_out": "reason"} if need be, or {@code {"id": …,
 * "error": "what went wrong with this article"}}. The id is repeated, so that no answer is taken
 * for another's. Offsets count UTF-16 units.
 *
 * <p>Each thread at work has a program of its own, which stays for the next article. One that hangs
 * is ended by the engine's time limit; one that ends, or answers anything else, is a defect, told
 * with the last of what it wrote to standard error, and is started anew for the next article.
 */
final class ProcessStage implements Stage {

  private final ExternalStageFactory description;
  private final List<String> command;
  private final Path folder;
  private final ObjectNode settings = LayerCodec.mapper().createObjectNode();
  private final ConcurrentLinkedDeque<Program> idle = new ConcurrentLinkedDeque<>();

  ProcessStage(
      ExternalStageFactory description, List<String> command, Path folder, StageSettings settings)
      throws StageException {
    this.description = description;
    this.command = List.copyOf(command);
    this.folder = folder;
    settings.values().forEach(this.settings::put);
    idle.push(start());
  }

  @Override
  public StageResult annotate(Document document, StageContext context)
      throws StageException, InterruptedException {
    Program waiting = idle.poll();
    Program program = waiting == null ? start() : waiting;
    boolean answered = false;
    try {
      JsonNode answer = parse(program.ask(request(document)));
      checkId(answer, document.article().id());
      answered = true;
      return result(answer, context);
    } finally {
      if (answered) {
        idle.push(program);
      } else {
        program.kill();
      }
    }
  }

  @Override
  public void close() {
    for (Program program = idle.poll(); program != null; program = idle.poll()) {
      program.end();
    }
  }

  private Program start() throws StageException {
    try {
      return Program.start(command, folder);
    } catch (IOException e) {
      throw new StageException(
          "the program " + command + " cannot be started: " + e.getMessage(), e);
    }
  }

  private String request(Document document) throws StageException {
    ObjectNode request = LayerCodec.mapper().createObjectNode();
    request.put("id", document.article().id());
    request.set("article", LayerCodec.write(document.article()));
    ObjectNode layers = request.putObject("layers");
    Stream.concat(description.needs().stream(), description.uses().stream())
        .filter(document::has)
        .forEach(key -> layers.set(key.name(), LayerCodec.write(document.itemsOf(key))));
    request.set("settings", settings);
    try {
      return LayerCodec.mapper().writeValueAsString(request);
    } catch (JsonProcessingException e) {
      throw new StageException("the article cannot be written as JSON: " + e.getMessage(), e);
    }
  }

  private static JsonNode parse(String line) {
    try {
      JsonNode answer = LayerCodec.mapper().readTree(line);
      if (answer.isObject()) {
        return answer;
      }
    } catch (JsonProcessingException e) {
      // told below, as JSON that is no object is
    }
    throw new DefectException("answered with a line that is no JSON object: " + excerpt(line));
  }

  private static void checkId(JsonNode answer, String id) {
    if (!answer.path("id").asText().equals(id)) {
      throw new DefectException(
          "answered for the id '" + answer.path("id").asText() + "' when asked for '" + id + "'");
    }
  }

  private StageResult result(JsonNode answer, StageContext context) throws StageException {
    JsonNode error = answer.path("error");
    if (!error.isMissingNode() && !error.isNull()) {
      throw new StageException(error.asText());
    }
    for (JsonNode warning : answer.path("warnings")) {
      context.warn(Problem.STAGE_NOTE, warning.asText(), "");
    }
    StageResult result = StageResult.none();
    for (Map.Entry<String, JsonNode> entry : answer.path("layers").properties()) {
      result = with(result, key(entry.getKey()), entry.getValue());
    }
    JsonNode reason = answer.path("leave_out");
    return reason.isTextual() ? result.leavingOut(reason.asText()) : result;
  }

  private static <T> StageResult with(StageResult result, LayerKey<T> key, JsonNode items) {
    try {
      return result.and(key, LayerCodec.read(key, items));
    } catch (IOException e) {
      throw new DefectException(
          "answered with items that are not of their kind: " + e.getMessage());
    }
  }

  private LayerKey<?> key(String name) {
    return description.gives().stream()
        .filter(key -> key.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new DefectException(
                    "answered with the layer '"
                        + name
                        + "', but declares "
                        + description.gives().stream()
                            .map(LayerKey::name)
                            .collect(Collectors.joining(", "))));
  }

  private static String excerpt(String line) {
    return line.length() <= 80 ? line : line.substring(0, 80) + " …";
  }
}
