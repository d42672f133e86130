package org.parallax.stages.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.parser.lexparser.LexicalizedParser;
import edu.stanford.nlp.parser.lexparser.TreeBinarizer;
import edu.stanford.nlp.sentiment.CollapseUnaryTransformer;
import edu.stanford.nlp.sentiment.SentimentCostAndGradient;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejml.simple.SimpleMatrix;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Stance;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageResult;

/**
 * The sentiment of a sentence (Socher et al., "Recursive Deep Models for Semantic Compositionality
 * Over a Sentiment Treebank", EMNLP 2013) as the stance towards everybody in it. It cannot tell one
 * entity of a sentence from another and takes bad news for blame; it is here to be measured
 * against.
 */
final class SentimentStanceStage implements Stage {

  /** What is said of a sentence that is too long to be parsed: nothing. */
  private static final double[] NOTHING = {0, 1, 0};

  private final LexicalizedParser parser;
  private final SentimentModel model;
  private final int longest;

  /**
   * Loads grammar and sentiment model.
   *
   * @param longest tokens in the longest sentence that is parsed; the parser's time grows with the
   *     cube
   */
  SentimentStanceStage(int longest) throws StageException {
    this.longest = longest;
    parser =
        CoreNlpModel.GRAMMAR.load(
            () -> LexicalizedParser.loadModel(CoreNlpModel.GRAMMAR.resource()));
    model =
        CoreNlpModel.SENTIMENT.load(
            () -> SentimentModel.loadSerialized(CoreNlpModel.SENTIMENT.resource()));
  }

  @Override
  public StageResult annotate(Document document, StageContext context) throws InterruptedException {
    Map<Integer, SentenceLabels> sentences =
        SentenceLabels.of(document).stream()
            .collect(Collectors.toMap(SentenceLabels::sentence, Function.identity()));
    List<Stance> stances = new ArrayList<>();
    for (Map.Entry<Integer, SortedSet<String>> entry : entities(document).entrySet()) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      SentenceLabels sentence = sentences.get(entry.getKey());
      double[] sentiment = sentence == null ? NOTHING : sentiment(sentence, context);
      for (String entity : entry.getValue()) {
        stances.add(stance(entry.getKey(), entity, sentiment));
      }
    }
    return StageResult.of(Layers.STANCES, stances);
  }

  private static SortedMap<Integer, SortedSet<String>> entities(Document document) {
    SortedMap<Integer, SortedSet<String>> entities = new TreeMap<>();
    for (EntityMention mention : document.get(Layers.MENTIONS)) {
      entities
          .computeIfAbsent(mention.sentence(), sentence -> new TreeSet<>())
          .add(mention.entity());
    }
    return entities;
  }

  /** Probabilities of negative, neutral and positive. */
  private double[] sentiment(SentenceLabels sentence, StageContext context) {
    List<CoreLabel> labels = sentence.labels();
    if (labels.size() > longest) {
      context.warn(
          Problem.STAGE_CUT,
          "sentence %d has %d tokens, more than the %d up to which sentiment is computed"
              .formatted(sentence.sentence(), labels.size(), longest),
          "raise stance.longest-sentence if it matters");
      return NOTHING;
    }
    Tree tree = parser.apply(labels);
    TreeBinarizer binarizer =
        TreeBinarizer.simpleTreeBinarizer(
            parser.getTLPParams().headFinder(), parser.treebankLanguagePack());
    Tree binarized = binarizer.transformTree(tree);
    Trees.convertToCoreLabels(binarized);
    Tree collapsed = new CollapseUnaryTransformer().transformTree(binarized);
    forward(collapsed);
    SimpleMatrix classes = RNNCoreAnnotations.getPredictions(collapsed);
    double negative = classes.get(0) + classes.get(1);
    double neutral = classes.get(2);
    double positive = classes.get(3) + classes.get(4);
    double sum = negative + neutral + positive;
    return new double[] {negative / sum, neutral / sum, positive / sum};
  }

  @SuppressWarnings("NullAway") // no training data: the library's null
  private void forward(Tree tree) {
    new SentimentCostAndGradient(model, null).forwardPropagateTree(tree);
  }

  private static Stance stance(int sentence, String entity, double[] sentiment) {
    Polarity polarity = Polarity.NEUTRAL;
    if (sentiment[0] > sentiment[1] && sentiment[0] >= sentiment[2]) {
      polarity = Polarity.UNFAVOURABLE;
    } else if (sentiment[2] > sentiment[1]) {
      polarity = Polarity.FAVOURABLE;
    }
    return new Stance(
        sentence, entity, polarity, sentiment[0], sentiment[1], sentiment[2], List.of());
  }
}
