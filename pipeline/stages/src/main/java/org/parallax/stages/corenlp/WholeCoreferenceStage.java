package org.parallax.stages.corenlp;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.parallax.api.annotation.ChainMention;
import org.parallax.api.annotation.CoreferenceChain;
import org.parallax.api.annotation.MentionForm;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageResult;
import org.parallax.api.text.Span;

/**
 * CoreNLP's own coreference with everything that it runs before it, in its default settings, on our
 * sentences and tokens. It is here to be measured against.
 */
final class WholeCoreferenceStage implements Stage {

  private final StanfordCoreNLP pipeline;
  private final int longest;

  /**
   * Loads all models.
   *
   * @param algorithm {@code neural}, {@code fastneural} or {@code statistical}
   * @param longest tokens in the longest sentence that gets a constituency tree; the parser's time
   *     grows with the cube
   * @param trees whether a constituency tree is made of each sentence; otherwise dependencies alone
   */
  WholeCoreferenceStage(String algorithm, boolean trees, int longest) throws StageException {
    this.longest = longest;
    Properties properties = new Properties();
    properties.setProperty(
        "annotators", "pos,lemma,ner," + (trees ? "parse" : "depparse") + ",coref");
    properties.setProperty("coref.algorithm", algorithm);
    properties.setProperty("parse.maxlen", Integer.toString(longest));
    // Its jars for Joda time are left out; see docs/third-party.md.
    properties.setProperty("sutime.binders", "0");
    // Otherwise names hang on the order of the articles.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    pipeline = CoreNlpModel.COREFERENCE_NEURAL.load(() -> new StanfordCoreNLP(properties, false));
  }

  @Override
  public StageResult annotate(Document document, StageContext context) throws InterruptedException {
    List<SentenceLabels> sentences = SentenceLabels.of(document);
    if (sentences.isEmpty()) {
      return StageResult.of(Layers.COREFERENCE, List.of());
    }
    long cut = sentences.stream().filter(each -> each.labels().size() > longest).count();
    if (cut > 0) {
      context.warn(
          Problem.STAGE_CUT,
          "%d sentences have more than the %d tokens up to which sentences are parsed"
              .formatted(cut, longest),
          "raise coreference.longest-sentence if it matters");
    }
    Annotation annotation = annotation(document, sentences);
    pipeline.annotate(annotation);
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    Map<Integer, CorefChain> found =
        annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class);
    List<CoreferenceChain> chains = new ArrayList<>();
    if (found != null) {
      found.values().stream()
          .filter(chain -> chain.getMentionsInTextualOrder().size() > 1)
          .map(chain -> chain(chain, sentences))
          .sorted(Comparator.comparing(chain -> chain.mentions().get(0).span()))
          .forEach(
              chain ->
                  chains.add(
                      new CoreferenceChain(
                          chains.size(), chain.mentions(), chain.representative())));
    }
    return StageResult.of(Layers.COREFERENCE, chains);
  }

  private static Annotation annotation(Document document, List<SentenceLabels> sentences) {
    Annotation annotation = new Annotation(document.text());
    List<CoreMap> maps = new ArrayList<>();
    List<CoreLabel> all = new ArrayList<>();
    for (SentenceLabels sentence : sentences) {
      CoreMap map = new ArrayCoreMap(8);
      List<CoreLabel> labels = sentence.labels();
      int from = labels.get(0).beginPosition();
      int to = labels.get(labels.size() - 1).endPosition();
      for (CoreLabel label : labels) {
        label.setSentIndex(maps.size());
      }
      map.set(CoreAnnotations.TextAnnotation.class, document.text().substring(from, to));
      map.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, from);
      map.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, to);
      map.set(CoreAnnotations.TokensAnnotation.class, labels);
      map.set(CoreAnnotations.SentenceIndexAnnotation.class, maps.size());
      map.set(CoreAnnotations.TokenBeginAnnotation.class, all.size());
      map.set(CoreAnnotations.TokenEndAnnotation.class, all.size() + labels.size());
      maps.add(map);
      all.addAll(labels);
    }
    for (int i = 0; i < all.size(); i++) {
      all.get(i).set(CoreAnnotations.TokenBeginAnnotation.class, i);
      all.get(i).set(CoreAnnotations.TokenEndAnnotation.class, i + 1);
    }
    annotation.set(CoreAnnotations.TokensAnnotation.class, all);
    annotation.set(CoreAnnotations.SentencesAnnotation.class, maps);
    return annotation;
  }

  private static CoreferenceChain chain(CorefChain chain, List<SentenceLabels> sentences) {
    List<CorefChain.CorefMention> sorted =
        chain.getMentionsInTextualOrder().stream()
            .sorted(Comparator.comparing(mention -> place(mention, sentences).span()))
            .toList();
    int telling = 0;
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).mentionID == chain.getRepresentativeMention().mentionID) {
        telling = i;
      }
    }
    return new CoreferenceChain(
        0, sorted.stream().map(mention -> place(mention, sentences)).toList(), telling);
  }

  private static ChainMention place(
      CorefChain.CorefMention mention, List<SentenceLabels> sentences) {
    SentenceLabels sentence = sentences.get(mention.sentNum - 1);
    List<CoreLabel> labels = sentence.labels();
    Span span =
        new Span(
            labels.get(mention.startIndex - 1).beginPosition(),
            labels.get(mention.endIndex - 2).endPosition());
    return new ChainMention(
        span,
        sentence.sentence(),
        sentence.firstToken() + mention.headIndex - 1,
        form(mention.mentionType));
  }

  private static MentionForm form(MentionType type) {
    return switch (type) {
      case PRONOMINAL -> MentionForm.PRONOUN;
      case PROPER -> MentionForm.NAME;
      default -> MentionForm.NOMINAL;
    };
  }
}
