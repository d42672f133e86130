package org.parallax.stages.opennlp;

import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.parallax.api.document.Document;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageResult;
import org.parallax.stages.sentences.SegmentedText;

/** Sentences, tokens, tags and lemmas by OpenNLP. */
final class SegmentStage implements Stage {

  private final SentenceModel sentences;
  private final TokenizerModel tokens;
  private final POSModel tags;
  private final LemmatizerModel lemmas;
  private final RememberedLemmas remembered = new RememberedLemmas();

  SegmentStage() throws StageException {
    sentences = OpenNlpModel.SENTENCES.load(SentenceModel::new);
    tokens = OpenNlpModel.TOKENS.load(TokenizerModel::new);
    tags = OpenNlpModel.TAGS.load(POSModel::new);
    lemmas = OpenNlpModel.LEMMAS.load(LemmatizerModel::new);
  }

  @Override
  public StageResult annotate(Document document, StageContext context) throws InterruptedException {
    return SegmentedText.of(
        document,
        new OpenNlpSegmenter(
            new SentenceDetectorME(sentences),
            new TokenizerME(tokens),
            new POSTaggerME(tags),
            new LemmatizerME(lemmas),
            remembered));
  }
}
