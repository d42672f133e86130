package org.parallax.stages.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.NamedEntity;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageResult;
import org.parallax.api.text.Span;

/**
 * Names by CoreNLP's three-class model alone: persons, organizations, places. Numbers, dates and
 * the fine-grained gazetteer are left out: nothing here needs them and they take five sixths of the
 * time.
 */
final class EntitiesStage implements Stage {

  private static final String NONE = "O";

  private final CRFClassifier<CoreLabel> classifier;

  EntitiesStage() throws StageException {
    Properties properties = new Properties();
    // Otherwise the classifier learns lower-case words as it goes, and results hang on the order of
    // the articles.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    classifier =
        CoreNlpModel.NAMES.load(
            () -> CRFClassifier.getClassifier(CoreNlpModel.NAMES.resource(), properties));
  }

  @Override
  public StageResult annotate(Document document, StageContext context) throws InterruptedException {
    List<NamedEntity> names = new ArrayList<>();
    for (SentenceLabels sentence : SentenceLabels.of(document)) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      addNames(sentence.sentence(), classifier.classifySentence(sentence.labels()), names);
    }
    return StageResult.of(Layers.NAMED_ENTITIES, names);
  }

  private static void addNames(int sentence, List<CoreLabel> labels, List<NamedEntity> names) {
    int at = 0;
    while (at < labels.size()) {
      String answer = labels.get(at).get(CoreAnnotations.AnswerAnnotation.class);
      int end = at + 1;
      while (end < labels.size()
          && labels.get(end).get(CoreAnnotations.AnswerAnnotation.class).equals(answer)) {
        end++;
      }
      if (!answer.equals(NONE)) {
        Span span = new Span(labels.get(at).beginPosition(), labels.get(end - 1).endPosition());
        names.add(new NamedEntity(span, sentence, type(answer)));
      }
      at = end;
    }
  }

  private static EntityType type(String answer) {
    return switch (answer) {
      case "PERSON" -> EntityType.PERSON;
      case "ORGANIZATION" -> EntityType.ORGANIZATION;
      case "LOCATION" -> EntityType.LOCATION;
      default -> EntityType.OTHER;
    };
  }
}
