package org.parallax.stages.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.parallax.api.stage.StageException;
import org.parallax.models.LibraryModel;
import org.parallax.models.LibraryModels;

/** OpenNLP's models. */
enum OpenNlpModel {
  LANGUAGE("opennlp-langdetect"),
  SENTENCES("opennlp-sentdetect"),
  TOKENS("opennlp-tokenizer"),
  TAGS("opennlp-pos"),
  LEMMAS("opennlp-lemmatizer");

  private final String id;

  OpenNlpModel(String id) {
    this.id = id;
  }

  /** Reads a model from its file. */
  @FunctionalInterface
  interface Reader<T> {
    /** Reads to the end. */
    T read(InputStream stream) throws IOException;
  }

  /** The name in the model manifest. */
  String id() {
    return id;
  }

  /** What is wrong with some models, as {@link LibraryModels} finds it. */
  static List<String> problems(List<OpenNlpModel> models) {
    return models.stream()
        .flatMap(model -> LibraryModels.load().problemOf(model.id).stream())
        .toList();
  }

  /** Loads it. */
  <T> T load(Reader<T> reader) throws StageException {
    LibraryModel model = LibraryModels.load().get(id);
    try (InputStream stream =
        OpenNlpModel.class.getClassLoader().getResourceAsStream(model.resource())) {
      if (stream == null) {
        throw new StageException(
            "model " + id + " is not on the class path; it is part of " + model.artifact());
      }
      return reader.read(stream);
    } catch (IOException e) {
      throw new StageException(
          "model "
              + id
              + " cannot be read from "
              + model.resource()
              + ": "
              + e.getMessage()
              + "; delete "
              + model.artifact()
              + " from the local Maven repository and build again",
          e);
    }
  }
}
