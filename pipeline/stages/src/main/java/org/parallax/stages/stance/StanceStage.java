package org.parallax.stages.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Stance;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageResult;
import org.parallax.api.text.Span;
import org.parallax.models.linear.LinearModel;
import org.parallax.stages.syntax.Assertion;
import org.parallax.stages.syntax.AssertionReader;
import org.parallax.stages.syntax.EntitySentences;
import org.parallax.stages.syntax.SentenceReading;
import org.parallax.stages.syntax.SyntaxTree;

/** Judges every pair of sentence and entity by what the sentence asserts of the entity. */
final class StanceStage implements Stage {

  /** Below this an assertion decides nothing and is no evidence. */
  private static final double TELLING = 0.1;

  private static final int EVIDENCE_LIMIT = 12;

  private final AssertionReader reader;
  private final LinearModel parsed;
  private final LinearModel rough;

  /**
   * @param reader reads sentences
   * @param parsed weights for sentences with a parser's tree
   * @param rough weights for the others
   */
  StanceStage(AssertionReader reader, LinearModel parsed, LinearModel rough) {
    this.reader = reader;
    this.parsed = parsed;
    this.rough = rough;
  }

  @Override
  public StageResult annotate(Document document, StageContext context) throws InterruptedException {
    List<Stance> stances = new ArrayList<>();
    EntitySentences.visit(
        document,
        reader,
        (sentence, entity, mentions, reading) ->
            stances.add(stance(sentence, entity, mentions, reading)));
    return StageResult.of(Layers.STANCES, stances);
  }

  private Stance stance(int sentence, String entity, List<Span> mentions, SentenceReading reading) {
    if (reading.tree().size() == 0) {
      return new Stance(sentence, entity, Polarity.NEUTRAL, 0, 1, 0, List.of());
    }
    StanceFeatures features = StanceFeatures.of(reading, mentions);
    LinearModel model = reading.tree().isParsed() ? parsed : rough;
    double[] p = model.probabilities(features.values());
    Polarity polarity = decide(p);
    return new Stance(
        sentence, entity, polarity, p[0], p[1], p[2], evidence(features, polarity, reading.tree()));
  }

  private static Polarity decide(double[] p) {
    if (p[1] >= p[0] && p[1] >= p[2]) {
      return Polarity.NEUTRAL;
    }
    return p[0] >= p[2] ? Polarity.UNFAVOURABLE : Polarity.FAVOURABLE;
  }

  /** The words whose assertions point the way that was decided. */
  private static List<Span> evidence(StanceFeatures features, Polarity polarity, SyntaxTree tree) {
    Set<Integer> words = new TreeSet<>();
    features.assertions().stream()
        .filter(assertion -> assertion.weight() * polarity.value() > TELLING)
        .sorted(Comparator.comparingDouble((Assertion a) -> -Math.abs(a.weight())))
        .limit(EVIDENCE_LIMIT)
        .forEach(assertion -> words.addAll(assertion.evidence()));
    return words.stream().map(tree::span).toList();
  }
}
