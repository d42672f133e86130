package org.parallax.ingest.html.metadata.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The nodes of a page's JSON-LD scripts, in every shape that they come in: one object, lists, a
 * graph, values that refer to other nodes by their id.
 */
public final class LinkedData {

  private static final int MOST_NODES = 500;
  private static final int DEPTH = 6;

  private static final Set<String> ARTICLES =
      Set.of(
          "report",
          "review",
          "liveblogposting",
          "discussionforumposting",
          "medicalscholarlyarticle");

  /** Where a page hangs nodes that are about itself; what hangs elsewhere is about other pages. */
  private static final List<String> ABOUT_ITSELF =
      List.of("@graph", "mainEntity", "mainEntityOfPage", "@list", "@set");

  private final List<JsonNode> nodes = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  /** Takes in a script; one that is no JSON adds nothing. */
  public void add(String script) {
    LenientJson.read(script).forEach(value -> collect(value, 0));
  }

  private void collect(JsonNode value, int depth) {
    if (depth > DEPTH || nodes.size() >= MOST_NODES) {
      return;
    }
    if (value.isArray()) {
      value.forEach(item -> collect(item, depth + 1));
    } else if (value.isObject()) {
      nodes.add(value);
      String id = value.path("@id").asText("");
      if (!id.isEmpty() && value.size() > 1) {
        byId.putIfAbsent(id, value);
      }
      for (String key : ABOUT_ITSELF) {
        collect(value.path(key), depth + 1);
      }
    }
  }

  /** The nodes that are articles, in the order of the page. */
  public List<JsonNode> articles() {
    return nodes.stream().filter(LinkedData::isArticle).toList();
  }

  /** The first node of a type, given in lower case. */
  public Optional<JsonNode> findFirst(String type) {
    return nodes.stream().filter(node -> types(node).contains(type)).findFirst();
  }

  /** The node that {@code value} refers to, {@code value} itself if it refers to none. */
  public JsonNode resolved(JsonNode value) {
    boolean refers =
        value.isObject() && value.size() <= 2 && value.has("@id") && !value.has("name");
    JsonNode node = refers ? byId.get(value.path("@id").asText("")) : null;
    return node == null ? value : node;
  }

  /** The field under any of the names, in their order; missing if it has none or all are empty. */
  public static JsonNode field(JsonNode node, String... names) {
    for (String name : names) {
      JsonNode value = node.path(name);
      if (!value.isMissingNode()
          && !value.isNull()
          && !(value.isTextual() && value.asText().isBlank())) {
        return value;
      }
    }
    return MissingNode.getInstance();
  }

  /** The text of a value: its own, its {@code @value}, or that of the first in a list. */
  public static Optional<String> text(JsonNode value) {
    if (value.isArray()) {
      return value.isEmpty() ? Optional.empty() : text(value.get(0));
    }
    if (value.isObject()) {
      return value.path("@value").isValueNode() ? text(value.path("@value")) : Optional.empty();
    }
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText())
        : Optional.empty();
  }

  private static boolean isArticle(JsonNode node) {
    return types(node).stream().anyMatch(LinkedData::isArticleType);
  }

  /** Whether a type of schema.org, in lower case and without its address, is a kind of article. */
  public static boolean isArticleType(String type) {
    return type.endsWith("article") || type.endsWith("blogposting") || ARTICLES.contains(type);
  }

  /** A node's types in lower case without the vocabulary's address. */
  public static List<String> types(JsonNode node) {
    List<String> types = new ArrayList<>();
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (Iterator<JsonNode> each = type.elements(); each.hasNext(); ) {
        types.add(typeName(each.next().asText("")));
      }
    } else {
      types.add(typeName(type.asText("")));
    }
    return types;
  }

  /** A type in lower case without the address of its vocabulary. */
  public static String typeName(String type) {
    int from =
        Math.max(type.lastIndexOf('/'), Math.max(type.lastIndexOf('#'), type.lastIndexOf(':')));
    return type.substring(from + 1).strip().toLowerCase(Locale.ROOT);
  }
}
