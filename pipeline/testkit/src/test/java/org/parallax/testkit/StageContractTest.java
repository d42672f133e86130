package org.parallax.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.NamedEntity;
import org.parallax.api.annotation.Quote;
import org.parallax.api.annotation.QuoteKind;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageResult;
import org.parallax.api.stage.StageSettings;
import org.parallax.api.text.Span;

/** The contract finds each way of breaking it. */
class StageContractTest {

  @Test
  void aStageThatKeepsItIsLeftAlone() {
    assertKept((document, context) -> names(document, document.text().isBlank() ? 0 : 1));
    assertKept((document, context) -> StageResult.none().leavingOut("I like no text"));
  }

  @Test
  void exactlyTheDeclaredLayersAreReturned() {
    assertBroken((document, context) -> StageResult.none(), "did not return the layers");
    assertBroken(
        (document, context) -> names(document, 0).and(Layers.QUOTES, List.of()),
        "without declaring them");
  }

  @Test
  void nullIsNoAnswer() {
    assertBroken((document, context) -> unchecked(), "returned null");
  }

  @Test
  void itemsHaveTheDeclaredType() {
    assertBroken((document, context) -> disguised(), "returned a Quote");
  }

  @Test
  void spansLieInTheText() {
    assertBroken(
        (document, context) ->
            StageResult.of(
                Layers.NAMED_ENTITIES,
                List.of(new NamedEntity(new Span(0, 99_999), 0, EntityType.OTHER))),
        "beyond the text");
  }

  @Test
  void whatIsSaidDependsOnTheDocumentAlone() {
    AtomicInteger calls = new AtomicInteger();
    assertBroken(
        (document, context) ->
            names(document, document.text().length() < 20 ? 0 : calls.incrementAndGet() % 7),
        "says something else");
    Set<String> seen = Collections.synchronizedSet(new HashSet<>());
    assertBroken(
        (document, context) -> {
          if (!seen.add(document.article().id())) {
            context.warn(Problem.STAGE_NOTE, "saw it before", "");
          }
          return names(document, 0);
        },
        "says something else",
        false);
  }

  @Test
  void severalThreadsMayAskAtOnce() {
    AtomicInteger inside = new AtomicInteger();
    assertBroken(
        (document, context) -> {
          int together = inside.incrementAndGet();
          try {
            Thread.sleep(2);
            return names(document, document.text().length() > 20 && together > 1 ? 1 : 0);
          } finally {
            inside.decrementAndGet();
          }
        },
        "on several threads");
  }

  @Test
  void aNeighbourThatFailsLeavesNothingBehind() {
    AtomicInteger left = new AtomicInteger();
    assertBroken(
        (document, context) -> {
          if (!document.has(Layers.TOKENS)) {
            left.set(1);
            throw new IllegalStateException("no tokens");
          }
          return names(document, document.text().length() > 20 ? left.get() : 0);
        },
        "says something else when asked again");
  }

  @Test
  void noTextMakesItThrow() {
    assertBroken(
        (document, context) -> names(document, document.text().charAt(0) == 'T' ? 1 : 0),
        "threw java.lang.StringIndexOutOfBounds");
    assertBroken(
        (document, context) -> {
          if (document.get(Layers.TOKENS).isEmpty()) {
            throw new IllegalStateException("nothing to read");
          }
          return names(document, 0);
        },
        "nothing to read");
  }

  @Test
  void aFailureIsThrownAndNotWarnedOf() {
    assertBroken(
        (document, context) -> {
          context.warn(Problem.STAGE_FAILED, "it is over", "");
          return names(document, 0);
        },
        "STAGE_FAILED");
  }

  @Test
  void documentsWithoutTheNeededLayersAreTheTestersSlip() {
    StageContract contract =
        new StageContract(new NameStageFactory(), (document, context) -> names(document, 0));
    assertThatThrownBy(() -> contract.assertKeptOn(List.of(Document.of(Articles.of("Late.")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tokens");
  }

  private static void assertKept(Stage stage) {
    assertThatCode(
            () ->
                new StageContract(new NameStageFactory(), stage).assertKeptOn(OddTexts.documents()))
        .doesNotThrowAnyException();
  }

  private static void assertBroken(Stage stage, String message) {
    assertBroken(stage, message, true);
  }

  private static void assertBroken(Stage stage, String message, boolean odd) {
    List<Document> documents =
        odd ? OddTexts.documents() : List.of(Documents.tokenized("The ferry was late."));
    assertThatThrownBy(
            () -> new StageContract(new NameStageFactory(), stage).assertKeptOn(documents))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("entities-test ")
        .hasMessageContaining(message);
  }

  /** Says that the first characters are that many names. */
  private static StageResult names(Document document, int number) {
    List<NamedEntity> names = new ArrayList<>();
    for (int at = 0; at < Math.min(number, document.text().length()); at++) {
      names.add(new NamedEntity(new Span(at, at + 1), 0, EntityType.OTHER));
    }
    return StageResult.of(Layers.NAMED_ENTITIES, names);
  }

  @SuppressWarnings("NullAway") // what a careless stage does
  private static StageResult unchecked() {
    return null;
  }

  @SuppressWarnings("unchecked") // what a careless stage does
  private static StageResult disguised() {
    Quote quote =
        new Quote(
            new Span(0, 0),
            0,
            QuoteKind.DIRECT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    LayerKey<Object> key = (LayerKey<Object>) (LayerKey<?>) Layers.NAMED_ENTITIES;
    return StageResult.of(key, List.of(quote));
  }

  private static final class NameStageFactory implements StageFactory {
    @Override
    public String task() {
      return "entities";
    }

    @Override
    public String engine() {
      return "test";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public String summary() {
      return "Test.";
    }

    @Override
    public Set<LayerKey<?>> needs() {
      return Set.of(Layers.TOKENS);
    }

    @Override
    public Set<LayerKey<?>> gives() {
      return Set.of(Layers.NAMED_ENTITIES);
    }

    @Override
    public Stage create(StageSettings settings) {
      throw new UnsupportedOperationException();
    }
  }
}
