package org.parallax.stages.corenlp;

import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.api.stage.StageException;
import org.parallax.models.LibraryModels;

/** The parts of CoreNLP's models that the stages of this package read. */
enum CoreNlpModel {
  TAGGER("corenlp-pos"),
  NAMES("corenlp-ner-3class"),
  PARSER("corenlp-depparse-ud"),
  COREFERENCE("corenlp-coref-fastneural"),
  COREFERENCE_NEURAL("corenlp-coref-neural"),
  COREFERENCE_VECTORS("corenlp-coref-vectors"),
  MENTIONS("corenlp-coref-mentions"),
  GENDER("corenlp-coref-gender"),
  ANIMATE("corenlp-coref-animate"),
  INANIMATE("corenlp-coref-inanimate"),
  DEMONYMS("corenlp-coref-demonyms"),
  COUNTRIES("corenlp-coref-countries"),
  STATES("corenlp-coref-states"),
  ABBREVIATIONS("corenlp-coref-abbreviations"),
  GRAMMAR("corenlp-parse-pcfg"),
  SENTIMENT("corenlp-sentiment");

  private final String id;

  CoreNlpModel(String id) {
    this.id = id;
  }

  /** The name in the model manifest. */
  String id() {
    return id;
  }

  /** Where it lies on the class path. */
  String resource() {
    return LibraryModels.load().get(id).resource();
  }

  /** What is wrong with some models, as {@link LibraryModels} finds it. */
  static List<String> problems(List<CoreNlpModel> models) {
    return models.stream()
        .flatMap(model -> LibraryModels.load().problemOf(model.id).stream())
        .toList();
  }

  /**
   * Loads it and turns whatever goes wrong into a message that names it.
   *
   * @param loader reads the model
   */
  <T> T load(Callable<T> loader) throws StageException {
    try {
      return loader.call();
    } catch (Exception e) { // CoreNLP wraps reading errors in many ways
      throw new StageException(
          "model "
              + id
              + " cannot be loaded from "
              + resource()
              + ": "
              + e
              + "; delete CoreNLP's models jar from the Maven repository and build again",
          e);
    }
  }
}
