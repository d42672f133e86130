package org.parallax.stages.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.testkit.Documents;

class QuotationMarksTest {
  private static List<String> inner(String text) {
    return QuotationMarks.in(Documents.tokenized(text)).stream()
        .map(quotation -> quotation.inner().of(text))
        .toList();
  }

  @Test
  void curlyAndStraightMarksPair() {
    assertThat(inner("“Wait,” he said. \"Go,\" she said. ''Stay,'' they said."))
        .containsExactly("Wait,", "Go,", "Stay,");
  }

  @Test
  void onlyTheOutermostPairCounts() {
    assertThat(inner("“He told me ‘wait’ and left,” she said."))
        .containsExactly("He told me ‘wait’ and left,");
    assertThat(inner("\"He told me 'wait' and left,\" she said."))
        .containsExactly("He told me 'wait' and left,");
    assertThat(inner("“He told me “wait” and left,” she said."))
        .containsExactly("He told me “wait” and left,");
  }

  @Test
  void singleMarksQuoteButApostrophesDoNot() {
    assertThat(inner("The mayor's aide called it 'a quiet night' in the soldiers' camp."))
        .containsExactly("a quiet night");
    assertThat(inner("The soldiers' rifles and the farmers' carts didn't move in the '90s."))
        .isEmpty();
    assertThat(inner("The soldiers’ rifles and the mayor’s cart stood still.")).isEmpty();
  }

  @Test
  void aQuotationSpansTheSentencesOfItsParagraph() {
    assertThat(inner("“The road is shut. Nobody knows why,” he said."))
        .containsExactly("The road is shut. Nobody knows why,");
  }

  @Test
  void marksOpenedAgainInTheNextParagraphContinueTheQuotation() {
    List<Quotation> quotations =
        QuotationMarks.in(
            Documents.tokenized("“The road is shut.\n“Nobody knows why,” the shepherd said."));
    assertThat(quotations).hasSize(2);
    assertThat(quotations.get(0).continued()).isTrue();
    assertThat(quotations.get(1).continued()).isFalse();
  }

  @Test
  void aStrayMarkDoesNotSwallowTheRest() {
    assertThat(inner("A pipe of 6\" ran along the wall. “Wait,” he said."))
        .containsExactly("Wait,");
    assertThat(inner("He went home.” The lamps were out.")).isEmpty();
    assertThat(inner("\"The lamps were out.\nNobody came.")).isEmpty();
  }

  @Test
  void emptyMarksAreNothing() {
    assertThat(inner("He wrote “” and “ … ” on the wall.")).isEmpty();
    assertThat(inner("")).isEmpty();
  }
}
