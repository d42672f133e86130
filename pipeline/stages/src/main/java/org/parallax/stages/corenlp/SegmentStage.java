package org.parallax.stages.corenlp;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import org.parallax.api.document.Document;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageResult;
import org.parallax.stages.sentences.ParagraphSegmenter;
import org.parallax.stages.sentences.SegmentedText;

/** Sentences, tokens, tags and lemmas by CoreNLP. */
final class SegmentStage implements Stage {

  private final ParagraphSegmenter segmenter;

  SegmentStage() throws StageException {
    segmenter =
        new CoreNlpSegmenter(
            CoreNlpModel.TAGGER.load(() -> new MaxentTagger(CoreNlpModel.TAGGER.resource())));
  }

  @Override
  public StageResult annotate(Document document, StageContext context) throws InterruptedException {
    return SegmentedText.of(document, segmenter);
  }
}
