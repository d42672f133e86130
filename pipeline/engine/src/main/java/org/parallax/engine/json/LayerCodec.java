package org.parallax.engine.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import org.parallax.api.document.Document;
import org.parallax.api.document.LayerKey;
import org.parallax.api.text.Article;

/**
 * The items of layers as JSON: a record is an object, its components its members; an unknown value
 * is {@code null}. Strict on the way back: a member too many or a number missing is an error.
 * Thread-safe.
 */
public final class LayerCodec {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          // Components only: Span.isEmpty() is no datum.
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .build();

  private LayerCodec() {}

  /** The mapper, for other documents made of the same records. Not to be configured further. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /**
   * Items of a layer as a JSON array.
   *
   * @throws IllegalArgumentException if they cannot be written
   */
  public static ArrayNode write(List<?> items) {
    ArrayNode array = MAPPER.createArrayNode();
    items.forEach(item -> array.add(MAPPER.<JsonNode>valueToTree(item)));
    return array;
  }

  /**
   * Items of a layer from a JSON array.
   *
   * @throws IOException if it is not an array of such items
   */
  public static <T> List<T> read(LayerKey<T> key, JsonNode array) throws IOException {
    if (!array.isArray()) {
      throw new IOException("layer '" + key + "' is not a JSON array");
    }
    try {
      return MAPPER.readerForListOf(key.type()).readValue(array);
    } catch (JsonProcessingException e) {
      throw new IOException("layer '" + key + "': " + e.getOriginalMessage(), e);
    }
  }

  /** An article: id, source, file, text, metadata. */
  public static ObjectNode write(Article article) {
    return MAPPER.valueToTree(article);
  }

  /** A whole document: the article and its layers, each with its provenance and items. */
  public static ObjectNode write(Document document) {
    ObjectNode root = MAPPER.createObjectNode();
    root.set("article", write(document.article()));
    ObjectNode layers = root.putObject("layers");
    for (LayerKey<?> key : document.keys()) {
      document
          .find(key)
          .ifPresent(
              layer -> {
                ObjectNode node = layers.putObject(key.name());
                node.set("provenance", MAPPER.valueToTree(layer.provenance()));
                node.set("items", write(layer.items()));
              });
    }
    return root;
  }
}
