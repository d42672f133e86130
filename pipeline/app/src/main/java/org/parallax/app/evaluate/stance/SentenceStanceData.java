package org.parallax.app.evaluate.stance;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.text.Span;
import org.parallax.app.evaluate.JsonLines;

/**
 * Reads sentences with a labelled target: JSON lines, either one target a line ({@code sentence},
 * {@code from}, {@code to}, {@code polarity} -1, 0 or 1) or several ({@code sentence_normalized},
 * {@code targets} with {@code polarity} 2, 4 or 6). Offsets count characters.
 */
final class SentenceStanceData {

  private static final double NEUTRAL = 4;
  private static final double STEP = 2;

  /**
   * A target and its label.
   *
   * @param id as the data names it, or the line's number
   * @param sentence the text
   * @param target its mention
   * @param polarity the label
   */
  record Labelled(String id, String sentence, Span target, Polarity polarity) {}

  private final JsonLines lines;

  private SentenceStanceData(Path file) {
    lines = new JsonLines(file);
  }

  /**
   * Reads a file.
   *
   * @throws ParallaxException naming file and line, if it is not of the form
   */
  static List<Labelled> read(Path file) throws ParallaxException {
    return new SentenceStanceData(file).read();
  }

  private List<Labelled> read() throws ParallaxException {
    List<Labelled> labelled = new ArrayList<>();
    lines.forEach(json -> add(json, labelled));
    if (labelled.isEmpty()) {
      throw lines.wrong("holds no labelled target");
    }
    return labelled;
  }

  private void add(JsonNode json, List<Labelled> labelled) throws ParallaxException {
    if (json.has("sentence")) {
      String sentence = text(json, "sentence");
      labelled.add(
          new Labelled(id(json, "id"), sentence, span(json, sentence), polarity(json, 0, 1)));
      return;
    }
    String sentence = text(json, "sentence_normalized");
    for (JsonNode target : json.path("targets")) {
      labelled.add(
          new Labelled(
              id(target, "Input.gid"),
              sentence,
              span(target, sentence),
              polarity(target, NEUTRAL, STEP)));
    }
  }

  private String id(JsonNode json, String field) {
    return json.path(field).asText("line-" + lines.line());
  }

  private String text(JsonNode json, String field) throws ParallaxException {
    JsonNode value = json.path(field);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw lines.wrong("has no text in '" + field + "'");
    }
    return value.asText();
  }

  private Span span(JsonNode json, String sentence) throws ParallaxException {
    try {
      int begin = sentence.offsetByCodePoints(0, json.path("from").asInt(-1));
      int end = sentence.offsetByCodePoints(0, json.path("to").asInt(-1));
      if (begin < end) {
        return new Span(begin, end);
      }
    } catch (IndexOutOfBoundsException e) {
      // told below
    }
    throw lines.wrong("has a 'from' and 'to' that are no stretch of the sentence");
  }

  private Polarity polarity(JsonNode json, double neutral, double step) throws ParallaxException {
    double value = (json.path("polarity").asDouble(Double.NaN) - neutral) / step;
    for (Polarity polarity : Polarity.values()) {
      if (polarity.value() == value) {
        return polarity;
      }
    }
    throw lines.wrong("has the polarity '" + json.path("polarity").asText() + "'");
  }
}
