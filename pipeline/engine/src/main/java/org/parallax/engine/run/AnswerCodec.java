package org.parallax.engine.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.LayerKey;
import org.parallax.api.stage.StageResult;
import org.parallax.engine.json.LayerCodec;

/** Answers as bytes for the cache: compressed JSON. */
final class AnswerCodec {

  private static final JsonMapper MAPPER = LayerCodec.mapper();

  private AnswerCodec() {}

  /**
   * The bytes.
   *
   * @throws IllegalArgumentException if a layer cannot be written as JSON
   */
  static byte[] write(Answer answer) {
    ObjectNode root = MAPPER.createObjectNode();
    ObjectNode layers = root.putObject("layers");
    answer
        .result()
        .layers()
        .forEach((key, items) -> layers.set(key.name(), LayerCodec.write(items)));
    answer.result().leftOutBecause().ifPresent(reason -> root.put("leftOut", reason));
    ArrayNode notes = root.putArray("notes");
    for (Note note : answer.notes()) {
      notes.add(MAPPER.<JsonNode>valueToTree(note));
    }
    ObjectNode dropped = root.putObject("dropped");
    answer.dropped().forEach((problem, count) -> dropped.put(problem.name(), count));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
      MAPPER.writeValue(out, root);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The answer.
   *
   * @param gives layers that the stage declares
   * @throws IOException if the bytes are not such an answer
   */
  static Answer read(byte[] bytes, Set<LayerKey<?>> gives) throws IOException {
    JsonNode root;
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      root = MAPPER.readTree(in);
    }
    StageResult result = StageResult.none();
    for (LayerKey<?> key : gives) {
      JsonNode items = root.path("layers").path(key.name());
      if (!items.isMissingNode()) {
        result = with(result, key, items);
      }
    }
    JsonNode leftOut = root.path("leftOut");
    if (leftOut.isTextual()) {
      result = result.leavingOut(leftOut.asText());
    }
    List<Note> notes = new ArrayList<>();
    for (JsonNode note : root.path("notes")) {
      notes.add(MAPPER.treeToValue(note, Note.class));
    }
    Map<Problem, Integer> dropped = new EnumMap<>(Problem.class);
    for (Map.Entry<String, JsonNode> entry : root.path("dropped").properties()) {
      dropped.put(MAPPER.convertValue(entry.getKey(), Problem.class), entry.getValue().asInt());
    }
    return new Answer(result, notes, dropped);
  }

  private static <T> StageResult with(StageResult result, LayerKey<T> key, JsonNode items)
      throws IOException {
    return result.and(key, LayerCodec.read(key, items));
  }
}
