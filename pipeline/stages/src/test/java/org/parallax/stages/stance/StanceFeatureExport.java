package org.parallax.stages.stance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.document.Document;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageSettings;
import org.parallax.api.text.Span;
import org.parallax.stages.syntax.Assertion;
import org.parallax.stages.syntax.AssertionReader;
import org.parallax.stages.syntax.EntitySentences;
import org.parallax.testkit.Articles;
import org.parallax.testkit.Documents;

/**
 * Writes the features of labelled targets, one JSON object a line, for {@code
 * models/training/stance/train.py}. A program, not a test.
 */
final class StanceFeatureExport {

  private static final ObjectMapper JSON = new ObjectMapper();

  private StanceFeatureExport() {}

  /**
   * Exports.
   *
   * @param arguments {@code full} or {@code fast}; a file of labelled targets, one object a line:
   *     set, text, targets with from, to, label and more (further mentions: pairs of offsets); the
   *     file to write
   */
  public static void main(String... arguments) throws Exception {
    boolean full = arguments[0].equals("full");
    List<Stage> stages = new ArrayList<>();
    for (String name :
        full ? List.of("segment-corenlp", "dependencies-corenlp") : List.of("segment-opennlp")) {
      stages.add(stage(name));
    }
    AssertionReader reader = AssertionReader.load();
    try (BufferedReader in = Files.newBufferedReader(Path.of(arguments[1]));
        BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[2]))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode item = JSON.readTree(line);
        export(item, annotate(item.path("text").asText(), stages), reader, out);
      }
    }
  }

  private static Stage stage(String name) throws Exception {
    for (StageFactory factory : ServiceLoader.load(StageFactory.class)) {
      if (factory.name().equals(name)) {
        return factory.create(StageSettings.defaultsOf(factory));
      }
    }
    throw new IllegalStateException("no stage " + name);
  }

  private static Document annotate(String text, List<Stage> stages) throws Exception {
    ZonedSpan whole = new ZonedSpan(new Span(0, text.stripTrailing().length()), Zone.BODY, "data");
    Document document =
        Document.of(Articles.of(text)).with(Documents.layer(Layers.ZONES, List.of(whole)));
    for (Stage stage : stages) {
      for (Map.Entry<LayerKey<?>, List<?>> layer :
          stage.annotate(document, StageContext.SILENT).layers().entrySet()) {
        document = with(document, layer.getKey(), layer.getValue());
      }
    }
    return document;
  }

  private static <T> Document with(Document document, LayerKey<T> key, List<?> items) {
    return document.with(Documents.layer(key, items.stream().map(key.type()::cast).toList()));
  }

  private static void export(
      JsonNode item, Document document, AssertionReader reader, BufferedWriter out)
      throws Exception {
    Map<String, JsonNode> targets = new LinkedHashMap<>();
    List<EntityMention> mentions = new ArrayList<>();
    for (JsonNode target : item.path("targets")) {
      String entity = "T" + targets.size();
      targets.put(entity, target);
      Span main = new Span(target.path("from").asInt(), target.path("to").asInt());
      int sentence = sentence(document, main);
      add(document, entity, main, sentence, mentions);
      for (JsonNode more : target.path("more")) {
        if (more.path(0).asInt() < more.path(1).asInt()) {
          Span span = new Span(more.path(0).asInt(), more.path(1).asInt());
          add(document, entity, span, sentence, mentions);
        }
      }
    }
    Document linked = document.with(Documents.layer(Layers.MENTIONS, mentions));
    List<ObjectNode> lines = new ArrayList<>();
    EntitySentences.visit(
        linked,
        reader,
        (sentence, entity, spans, reading) -> {
          if (reading.tree().size() > 0) {
            JsonNode target = targets.get(entity);
            StanceFeatures features = StanceFeatures.of(reading, spans);
            ObjectNode line = JSON.createObjectNode();
            line.put("set", item.path("set").asText());
            line.put("label", target == null ? 0 : target.path("label").asInt());
            line.put("mention", spans.get(0).of(linked.text()));
            line.put("text", linked.text());
            line.set("f", JSON.valueToTree(features.values()));
            for (Assertion assertion : features.assertions()) {
              line.withArray("/said")
                  .add(
                      assertion.ground()
                          + " "
                          + assertion.classId()
                          + " "
                          + Math.round(100 * assertion.weight())
                          + " "
                          + assertion.role()
                          + " "
                          + assertion.evidence().stream()
                              .map(at -> reading.tree().word(at).form())
                              .toList());
            }
            lines.add(line);
          }
        });
    for (ObjectNode line : lines) {
      out.write(JSON.writeValueAsString(line));
      out.newLine();
    }
  }

  /** Only mentions in the target's own sentence count: a stance is a sentence's. */
  private static void add(
      Document document, String entity, Span span, int sentence, List<EntityMention> mentions) {
    if (sentence >= 0 && sentence(document, span) == sentence) {
      mentions.add(
          new EntityMention(mentions.size(), span, sentence, entity, MentionKind.NAME, "data", 1));
    }
  }

  private static int sentence(Document document, Span span) {
    for (Sentence sentence : document.get(Layers.SENTENCES)) {
      if (sentence.span().contains(span.begin())) {
        return sentence.index();
      }
    }
    return -1;
  }
}
