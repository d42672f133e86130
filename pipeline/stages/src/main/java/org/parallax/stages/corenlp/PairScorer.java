package org.parallax.stages.corenlp;

import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.coref.fastneural.FastNeuralCorefModel;
import edu.stanford.nlp.coref.statistical.Compressor;
import edu.stanford.nlp.coref.statistical.DocumentExamples;
import edu.stanford.nlp.coref.statistical.Example;
import edu.stanford.nlp.coref.statistical.FeatureExtractor;
import edu.stanford.nlp.stats.Counter;
import edu.stanford.nlp.util.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/**
 * Chooses antecedents with CoreNLP's fast neural mention-ranking model, after Clark and Manning,
 * "Deep Reinforcement Learning for Mention-Ranking Coreference Models" (EMNLP 2016).
 */
final class PairScorer {

  private final FastNeuralCorefModel model;
  private final FeatureExtractor extractor;

  PairScorer(FastNeuralCorefModel model, Dictionaries dictionaries, Properties properties) {
    this.model = model;
    // The vocabulary decides which words are features of their own. This model has no such feature,
    // so CoreNLP's 37 MB of word counts need not be read.
    extractor = new FeatureExtractor(properties, dictionaries, null, Set.of());
  }

  /**
   * The best antecedent of each mention that has one.
   *
   * @throws InterruptedException if the time allowed has run out
   */
  List<MentionPairs.Link> links(
      edu.stanford.nlp.coref.data.Document text, List<MentionPairs.Candidates> questions)
      throws InterruptedException {
    Map<Pair<Integer, Integer>, Boolean> asked = new LinkedHashMap<>();
    for (MentionPairs.Candidates question : questions) {
      for (Mention antecedent : question.antecedents()) {
        asked.put(new Pair<>(antecedent.mentionID, question.mention().mentionID), true);
      }
    }
    return new Scoring(text, asked).links(questions);
  }

  /** The caches of one run. */
  private final class Scoring {

    private final Map<Integer, SimpleMatrix> antecedentVectors = new HashMap<>();
    private final Map<Integer, SimpleMatrix> anaphorVectors = new HashMap<>();
    private final Map<Integer, Counter<String>> mentionFeatures = new HashMap<>();
    private final Map<Pair<Integer, Integer>, Example> examples = new HashMap<>();
    private final Compressor<String> compressor = new Compressor<>();
    private final DocumentExamples extracted;

    Scoring(edu.stanford.nlp.coref.data.Document text, Map<Pair<Integer, Integer>, Boolean> asked) {
      extracted = extractor.extract(0, text, asked, compressor);
      for (Example example : extracted.examples) {
        examples.put(new Pair<>(example.mentionId1, example.mentionId2), example);
      }
    }

    List<MentionPairs.Link> links(List<MentionPairs.Candidates> questions)
        throws InterruptedException {
      List<MentionPairs.Link> links = new ArrayList<>();
      for (MentionPairs.Candidates question : questions) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        best(question)
            .ifPresent(best -> links.add(new MentionPairs.Link(best, question.mention())));
      }
      return links;
    }

    private Optional<Mention> best(MentionPairs.Candidates question) {
      Mention mention = question.mention();
      double bestScore = scoreAsNew(mention);
      Optional<Mention> best = Optional.empty();
      for (Mention antecedent : question.antecedents()) {
        double score = score(antecedent, mention);
        if (score > bestScore) {
          bestScore = score;
          best = Optional.of(antecedent);
        }
      }
      return best;
    }

    private double score(Mention antecedent, Mention mention) {
      Example example = examples.get(new Pair<>(antecedent.mentionID, mention.mentionID));
      if (example == null) {
        return Double.NEGATIVE_INFINITY;
      }
      return model.score(
          antecedent,
          mention,
          features(antecedent),
          features(mention),
          compressor.uncompress(example.pairwiseFeatures),
          antecedentVectors,
          anaphorVectors);
    }

    /** How well the mention begins a chain of its own. CoreNLP marks that by nulls. */
    @SuppressWarnings("NullAway") // the library's own convention for "no antecedent"
    private double scoreAsNew(Mention mention) {
      return model.score(
          null, mention, null, features(mention), null, antecedentVectors, anaphorVectors);
    }

    private Counter<String> features(Mention mention) {
      return mentionFeatures.computeIfAbsent(
          mention.mentionID, id -> compressor.uncompress(extracted.mentionFeatures.get(id)));
    }
  }
}
