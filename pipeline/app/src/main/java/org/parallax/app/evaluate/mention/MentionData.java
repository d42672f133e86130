package org.parallax.app.evaluate.mention;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.text.Span;
import org.parallax.app.evaluate.JsonLines;

/** Reads labelled mentions: JSON lines, one article a line, as docs/evaluation.md describes. */
final class MentionData {

  private final JsonLines lines;

  private MentionData(Path file) {
    lines = new JsonLines(file);
  }

  /**
   * Reads the whole file.
   *
   * @throws ParallaxException naming file, line and field, if it is not of the form
   */
  static List<LabelledArticle> read(Path file) throws ParallaxException {
    return new MentionData(file).read();
  }

  private List<LabelledArticle> read() throws ParallaxException {
    List<LabelledArticle> articles = new ArrayList<>();
    lines.forEach(json -> articles.add(article(json)));
    if (articles.isEmpty()) {
      throw lines.wrong("holds no labelled article");
    }
    return articles;
  }

  private LabelledArticle article(JsonNode json) throws ParallaxException {
    String text = json.has("file") ? fileOf(json) : text(json, "text");
    List<LabelledMention> mentions = new ArrayList<>();
    List<LabelledMention> optional = new ArrayList<>();
    SortedSet<String> entities = new TreeSet<>();
    json.path("entities").forEach(entity -> entities.add(entity.asText()));
    for (JsonNode label : json.path("mentions")) {
      LabelledMention mention =
          new LabelledMention(span(label, text), text(label, "entity"), kind(label));
      (label.path("optional").asBoolean() ? optional : mentions).add(mention);
      if (!json.has("entities")) {
        entities.add(mention.entity());
      }
    }
    return new LabelledArticle(
        json.has("id") ? text(json, "id") : "line-" + lines.line(),
        Optional.of(text),
        published(json),
        entities,
        List.copyOf(mentions),
        List.copyOf(optional));
  }

  /** The text of a file beside the data. */
  private String fileOf(JsonNode json) throws ParallaxException {
    Path beside = lines.file().resolveSibling(text(json, "file"));
    try {
      return Files.readString(beside, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw lines.wrong("names the file '" + beside + "', which is not there or not UTF-8");
    }
  }

  private String text(JsonNode json, String field) throws ParallaxException {
    JsonNode value = json.get(field);
    if (value == null || !value.isTextual()) {
      throw lines.wrong("has no text in '" + field + "'");
    }
    return value.asText();
  }

  private Span span(JsonNode label, String text) throws ParallaxException {
    JsonNode begin = label.path("begin");
    JsonNode end = label.path("end");
    if (!begin.isInt()
        || !end.isInt()
        || begin.asInt() < 0
        || begin.asInt() >= end.asInt()
        || end.asInt() > text.length()) {
      throw lines.wrong(
          "has a mention whose 'begin' and 'end' are no stretch of the text: " + label);
    }
    return new Span(begin.asInt(), end.asInt());
  }

  private MentionKind kind(JsonNode label) throws ParallaxException {
    String kind = text(label, "kind");
    return Kinds.find(kind)
        .orElseThrow(() -> lines.wrong("has a mention of unknown kind '" + kind + "'"));
  }

  private Optional<LocalDate> published(JsonNode json) throws ParallaxException {
    if (!json.hasNonNull("published")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text(json, "published")));
    } catch (DateTimeParseException e) {
      throw lines.wrong("has a 'published' that is no ISO date");
    }
  }
}
