package org.parallax.stages.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.lemmatizer.Lemmatizer;
import org.junit.jupiter.api.Test;

class RememberedLemmasTest {

  private final List<String> asked = new ArrayList<>();
  private final RememberedLemmas lemmas = new RememberedLemmas();

  /** Answers with form and tag, and remembers what it was asked. */
  private final Lemmatizer lemmatizer =
      new Lemmatizer() {
        @Override
        public String[] lemmatize(String[] forms, String[] tags) {
          asked.add(String.join(" ", forms));
          return new String[] {forms[0] + "/" + tags[0]};
        }

        @Override
        public List<List<String>> lemmatize(List<String> forms, List<String> tags) {
          throw new UnsupportedOperationException();
        }
      };

  @Test
  void aWordIsAskedForByItselfAndOnce() {
    assertThat(lemmas.get("leaves", "NOUN", lemmatizer)).isEqualTo("leaves/NOUN");
    assertThat(lemmas.get("leaves", "NOUN", lemmatizer)).isEqualTo("leaves/NOUN");
    assertThat(asked).containsExactly("leaves");
  }

  @Test
  void theSameFormUnderAnotherTagIsAnotherWord() {
    assertThat(lemmas.get("leaves", "NOUN", lemmatizer)).isEqualTo("leaves/NOUN");
    assertThat(lemmas.get("leaves", "VERB", lemmatizer)).isEqualTo("leaves/VERB");
  }
}
