package org.parallax.stages.corenlp;

import edu.stanford.nlp.coref.CorefProperties;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.DocumentPreprocessor;
import edu.stanford.nlp.coref.data.InputDoc;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.coref.fastneural.FastNeuralCorefModel;
import edu.stanford.nlp.coref.md.CorefMentionFinder;
import edu.stanford.nlp.coref.md.DependencyCorefMentionFinder;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.trees.HeadFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageResult;
import org.parallax.api.stage.StageSettings;

/**
 * Coreference with CoreNLP's mention finder and fast neural model, asked only about the pairs that
 * {@link MentionPairs} lets through. docs/decisions/0004-coreference-engine.md has the figures.
 */
final class CoreferenceStage implements Stage {

  private final Properties properties = new Properties();
  private final HeadFinder headFinder;
  private final Dictionaries dictionaries;
  private final CorefMentionFinder finder;
  private final PairScorer scorer;
  private final int pronounReach;
  private final int descriptionReach;
  private final int window;

  CoreferenceStage(StageSettings settings) throws StageException {
    pronounReach = settings.integer(CoreNlpCoreferenceStageFactory.PRONOUN_REACH);
    descriptionReach = settings.integer(CoreNlpCoreferenceStageFactory.DESCRIPTION_REACH);
    window = settings.integer(CoreNlpCoreferenceStageFactory.WINDOW);
    properties.setProperty("coref.algorithm", "fastneural");
    headFinder = CorefProperties.getHeadFinder(properties);
    dictionaries = CoreNlpModel.GENDER.load(() -> new Dictionaries(properties));
    finder = CoreNlpModel.MENTIONS.load(() -> new DependencyCorefMentionFinder(properties));
    FastNeuralCorefModel model =
        CoreNlpModel.COREFERENCE.load(
            () ->
                IOUtils.readObjectFromURLOrClasspathOrFileSystem(
                    CoreNlpModel.COREFERENCE.resource()));
    scorer = new PairScorer(model, dictionaries, properties);
  }

  @Override
  public StageResult annotate(Document document, StageContext context)
      throws StageException, InterruptedException {
    CoreferenceText text = new CoreferenceText(document);
    List<SentenceLabels> sentences = text.parsedSentences();
    if (sentences.size() > window) {
      context.warn(
          Problem.STAGE_CUT,
          "the article has %d sentences; pronouns and descriptions were resolved within stretches"
                  .formatted(sentences.size())
              + " of %d".formatted(window),
          "raise coreference.window if a stretch must not end where it does");
    }
    Chains chains = new Chains();
    for (int from = 0; from < sentences.size(); from += window) {
      resolve(text, sentences.subList(from, Math.min(from + window, sentences.size())), chains);
    }
    return StageResult.of(Layers.COREFERENCE, chains.toLayer());
  }

  private void resolve(CoreferenceText text, List<SentenceLabels> stretch, Chains chains)
      throws StageException, InterruptedException {
    Annotation annotation = text.annotate(stretch);
    List<List<Mention>> found = finder.findMentions(annotation, dictionaries, properties);
    edu.stanford.nlp.coref.data.Document prepared = prepare(annotation, found);
    List<Mention> mentions = prepared.predictedMentions.stream().flatMap(List::stream).toList();
    MentionPairs pairs = MentionPairs.among(mentions, pronounReach, descriptionReach);
    List<MentionPairs.Link> links = new ArrayList<>(pairs.certain());
    links.addAll(scorer.links(prepared, pairs.questions()));
    chains.add(mentions, links, stretch);
  }

  @SuppressWarnings("NullAway") // no gold mentions, no singleton predictor: the library's nulls
  private edu.stanford.nlp.coref.data.Document prepare(
      Annotation annotation, List<List<Mention>> found)
      throws StageException, InterruptedException {
    edu.stanford.nlp.coref.data.Document prepared =
        new edu.stanford.nlp.coref.data.Document(new InputDoc(annotation, null, null), found);
    try {
      DocumentPreprocessor.preprocess(prepared, dictionaries, null, headFinder);
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      throw new StageException("CoreNLP could not prepare the mentions: " + e.getMessage(), e);
    }
    return prepared;
  }
}
