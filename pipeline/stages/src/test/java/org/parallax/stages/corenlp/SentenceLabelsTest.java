package org.parallax.stages.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.document.Document;
import org.parallax.testkit.Documents;

class SentenceLabelsTest {

  @Test
  void labelsKeepWordsAndOffsetsOfTheRawText() {
    Document document = Documents.tokenized("“Rain” 😀 falls. It stops.");

    List<SentenceLabels> sentences = SentenceLabels.of(document);

    assertThat(sentences).extracting(SentenceLabels::sentence).containsExactly(0, 1);
    assertThat(sentences.get(1).firstToken()).isEqualTo(sentences.get(0).labels().size());
    for (SentenceLabels sentence : sentences) {
      for (CoreLabel label : sentence.labels()) {
        assertThat(document.text().substring(label.beginPosition(), label.endPosition()))
            .isEqualTo(label.word());
      }
    }
  }

  @Test
  void aDocumentWithoutTokensHasNoSentences() {
    assertThat(SentenceLabels.of(Documents.tokenized(""))).isEmpty();
  }
}
