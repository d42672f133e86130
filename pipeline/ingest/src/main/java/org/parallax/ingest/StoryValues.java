package org.parallax.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;

/** Takes values out of a story file's nodes and notes what is wrong with them. */
final class StoryValues {

  private final Path file;
  private final List<Diagnostic> problems = new ArrayList<>();

  StoryValues(Path file) {
    this.file = file;
  }

  /** What is wrong so far. */
  List<Diagnostic> problems() {
    return problems;
  }

  String required(JsonNode node, String key, String where) {
    Optional<String> value = optional(node, key, where);
    if (value.isEmpty()) {
      problem(Problem.STORY_VALUE, where, "has no '" + key + "'", "Add it");
    }
    return value.orElse("");
  }

  Optional<String> optional(JsonNode node, String key, String where) {
    JsonNode value = node.path(key);
    return value.isMissingNode() || value.isNull()
        ? Optional.empty()
        : scalar(value, where.isEmpty() ? key : where + ", " + key);
  }

  /** Text; a bare number or truth value has lost how it was written, so it must be quoted. */
  Optional<String> scalar(JsonNode value, String where) {
    if (value.isTextual()) {
      return Optional.of(value.asText().strip()).filter(text -> !text.isEmpty());
    }
    problem(
        Problem.STORY_VALUE,
        where,
        value.isValueNode() ? "is " + value.asText() + ", not a text" : "is not a text",
        value.isValueNode() ? "Put it in quotes" : "Write one text");
    return Optional.empty();
  }

  List<JsonNode> list(JsonNode node, String key, String where) {
    JsonNode value = node.path(key);
    List<JsonNode> items = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(items::add);
    } else if (!value.isMissingNode() && !value.isNull()) {
      problem(
          Problem.STORY_VALUE,
          where,
          "has a '" + key + "' that is no list",
          "Begin each item with '- '");
    }
    return items;
  }

  void onlyKnown(JsonNode node, List<String> known, String where) {
    if (!node.isObject()) {
      problem(
          Problem.STORY_VALUE, where, "is no set of keys", "It takes " + String.join(", ", known));
      return;
    }
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                problem(
                    Problem.STORY_UNKNOWN_KEY,
                    where,
                    "has the unknown key '" + key + "'",
                    "Known here: " + String.join(", ", nearestFirst(key, known)));
              }
            });
  }

  private static List<String> nearestFirst(String key, List<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .sorted(Comparator.comparingInt(name -> distance.apply(key, name)))
        .toList();
  }

  void problem(Problem problem, String where, String what, String remedy) {
    problems.add(
        Diagnostic.of(
            problem, where.isEmpty() ? file.toString() : file + ", " + where, what, remedy));
  }
}
