package org.parallax.checks.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.api.document.Document;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageSettings;
import org.parallax.testkit.Documents;
import org.parallax.testkit.MarkedText;

class HedgeStageTest {

  private final StageFactory factory = new HedgeStageFactory();

  @Test
  void hedgesAreFoundWhereTheyStand() throws Exception {
    assertHedges("The convoy was [allegedly]{hedge} stopped. Nobody saw it.", Map.of());
  }

  @Test
  void theWordsAreAParameter() throws Exception {
    assertHedges("It was [supposedly]{hedge} late, allegedly.", Map.of("words", "supposedly"));
  }

  private void assertHedges(String expected, Map<String, String> given) throws Exception {
    MarkedText marked = MarkedText.parse(expected);
    Document document = Documents.tokenized(marked.text());
    try (Stage stage = factory.create(StageSettings.of(factory.parameters(), given))) {
      assertThat(
              stage.annotate(document, StageContext.SILENT).layers().get(HedgeStageFactory.HEDGES))
          .asInstanceOf(list(Hedge.class))
          .extracting(Hedge::span)
          .isEqualTo(marked.marks().stream().map(MarkedText.Mark::span).toList());
    }
  }
}
