package org.parallax.app.evaluate.stance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.app.evaluate.EvaluationFile;

/**
 * Reads SEESAW's layout: {@code meta/TRIPLET_n.json}, {@code articles/TRIPLET_n_DOCUMENT_m.json}
 * and {@code annotations/} of the same names. Entities that are topics or events are left out: the
 * program compares who, not what.
 */
final class StoryData {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> KINDS = Set.of("People", "Organization", "GPE");
  private static final Map<String, Double> LABELS =
      Map.of(
          "very negative", -2.0,
          "negative", -2.0,
          "slightly negative", -1.0,
          "neutral", 0.0,
          "slightly positive", 1.0,
          "positive", 2.0,
          "very positive", 2.0);

  private StoryData() {}

  /** Whether a folder has this layout. */
  static boolean isLayout(Path folder) {
    return Files.isDirectory(folder.resolve("meta"))
        && Files.isDirectory(folder.resolve("annotations"));
  }

  /**
   * Reads a folder.
   *
   * @param split of the stories to take, as {@code Split} names it; empty for all
   * @throws ParallaxException naming the file, if it is not of the form
   */
  static List<LabelledStory> read(Path folder, String split) throws ParallaxException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder.resolve("meta"))) {
      files = found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw wrong(folder.toString(), "cannot be read (" + e.getMessage() + ")");
    }
    List<LabelledStory> stories = new ArrayList<>();
    for (Path file : files) {
      JsonNode meta = json(file);
      if (split.isEmpty() || split.equals(meta.path("Split").asText())) {
        stories.add(story(folder, file, meta));
      }
    }
    if (stories.isEmpty()) {
      throw wrong(folder.toString(), "holds no story of the split '" + split + "'");
    }
    return stories;
  }

  private static LabelledStory story(Path folder, Path file, JsonNode meta)
      throws ParallaxException {
    String name = String.valueOf(file.getFileName());
    String base = name.substring(0, name.length() - ".json".length());
    List<LabelledStory.LabelledPiece> articles = new ArrayList<>();
    for (int at = 0; meta.has("Meta info for article " + at); at++) {
      String document = base + "_DOCUMENT_" + at + ".json";
      JsonNode article = json(folder.resolve("articles").resolve(document));
      Path labels = folder.resolve("annotations").resolve(document);
      articles.add(
          new LabelledStory.LabelledPiece(
              "outlet-" + at,
              meta.path("Meta info for article " + at).path("source").asText("outlet " + at),
              text(article),
              sentiments(labels, json(labels))));
    }
    return new LabelledStory(
        base.toLowerCase(Locale.ROOT).replace('_', '-'),
        meta.path("story_title").asText(base),
        articles);
  }

  private static String text(JsonNode article) {
    StringBuilder text = new StringBuilder(line(article.path("title").asText()));
    article.path("text").forEach(sentence -> text.append(line(sentence.path("text").asText())));
    return text.toString();
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip() + "\n";
  }

  private static SortedMap<String, Double> sentiments(Path file, JsonNode labels)
      throws ParallaxException {
    SortedMap<String, Double> sentiments = new TreeMap<>();
    for (JsonNode entity : labels.path("entity lists")) {
      String name = entity.path(0).asText();
      JsonNode given = labels.path("entity sentiments").path(name);
      if (!KINDS.contains(entity.path(1).path(0).asText()) || given.isEmpty()) {
        continue;
      }
      double sum = 0;
      int known = 0;
      for (JsonNode label : given) {
        if (label.path(0).asText().equalsIgnoreCase("unknown")) {
          continue;
        }
        Double value = LABELS.get(label.path(0).asText().toLowerCase(Locale.ROOT));
        if (value == null) {
          throw wrong(file.toString(), "has the sentiment '" + label.path(0).asText() + "'");
        }
        sum += value;
        known++;
      }
      if (known > 0) {
        sentiments.put(name, sum / known);
      }
    }
    return sentiments;
  }

  private static JsonNode json(Path file) throws ParallaxException {
    try {
      return JSON.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      throw wrong(file.toString(), "is not JSON (" + e.getOriginalMessage() + ")");
    } catch (NoSuchFileException e) {
      throw wrong(file.toString(), "there is no such file");
    } catch (IOException e) {
      throw wrong(file.toString(), "cannot be read (" + e.getMessage() + ")");
    }
  }

  private static ParallaxException wrong(String where, String what) {
    return new ParallaxException(EvaluationFile.problem(where, what));
  }
}
