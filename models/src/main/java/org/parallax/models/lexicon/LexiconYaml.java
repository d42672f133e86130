package org.parallax.models.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.api.annotation.Role;

/** Reads the lexicon files that travel in the jar. */
final class LexiconYaml {

  private static final String FOLDER = "/org/parallax/models/lexicons/";

  private LexiconYaml() {}

  /**
   * @throws IllegalStateException if the file is not in the jar: the build is broken
   */
  static JsonNode read(String file) {
    try (InputStream in = LexiconYaml.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("lexicon " + file + " is missing from parallax-models");
      }
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon " + file + " cannot be read", e);
    }
  }

  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  static Role role(JsonNode label) {
    return label.isMissingNode()
        ? Role.NONE
        : Role.valueOf(label.asText().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The example pair of a class; the build's tests insist on both. */
  static LexiconExample example(JsonNode owner) {
    JsonNode examples = owner.path("examples");
    return new LexiconExample(examples.path("match").asText(""), examples.path("miss").asText(""));
  }
}
