package org.parallax.stages.frames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.FrameAssignment;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageResult;
import org.parallax.api.text.Span;
import org.parallax.models.lexicon.FrameLexicon;
import org.parallax.models.lexicon.FrameLexicon.FrameMatch;
import org.parallax.stages.syntax.Assertion;
import org.parallax.stages.syntax.AssertionReader;
import org.parallax.stages.syntax.EntitySentences;
import org.parallax.stages.syntax.SentenceReading;

/** Gives each entity of a sentence the one or two frames that the words around it evoke most. */
final class FrameStage implements Stage {

  private static final double REACH = 12;
  private static final double DEED = 0.5;
  private static final double STEEPNESS = 0.6;
  private static final double LEAST = 0.4;
  private static final double SECOND = 0.6;
  private static final int MOST = 2;

  private final AssertionReader reader;
  private final FrameLexicon lexicon;

  FrameStage(AssertionReader reader, FrameLexicon lexicon) {
    this.reader = reader;
    this.lexicon = lexicon;
  }

  @Override
  public StageResult annotate(Document document, StageContext context) throws InterruptedException {
    List<FrameAssignment> frames = new ArrayList<>();
    EntitySentences.visit(
        document,
        reader,
        (sentence, entity, mentions, reading) ->
            frames.addAll(assign(sentence, entity, score(reading, mentions))));
    return StageResult.of(Layers.FRAMES, frames);
  }

  private Map<Frame, Double> score(SentenceReading reading, List<Span> mentions) {
    Set<Integer> positions = new HashSet<>();
    mentions.forEach(mention -> positions.addAll(reading.tree().positions(mention)));
    Map<Frame, Double> scores = new EnumMap<>(Frame.class);
    for (FrameMatch match : lexicon.find(reading.tree().words())) {
      if (!positions.containsAll(match.words())) {
        int distance =
            positions.stream()
                .mapToInt(at -> Math.abs(at - match.words().get(0)))
                .min()
                .orElse(Integer.MAX_VALUE);
        scores.merge(
            match.frame(), match.weight() * StrictMath.exp(-distance / REACH), Double::sum);
      }
    }
    for (Assertion assertion : reading.about(mentions)) {
      for (Frame frame : assertion.frames()) {
        scores.merge(frame, DEED * assertion.certainty(), Double::sum);
      }
    }
    return scores;
  }

  private static List<FrameAssignment> assign(
      int sentence, String entity, Map<Frame, Double> scores) {
    double highest = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return scores.entrySet().stream()
        .filter(score -> score.getValue() >= SECOND * highest)
        .map(
            score ->
                new FrameAssignment(
                    sentence,
                    entity,
                    score.getKey(),
                    1 - StrictMath.exp(-STEEPNESS * score.getValue())))
        .filter(frame -> frame.probability() >= LEAST)
        .sorted(
            Comparator.comparingDouble((FrameAssignment frame) -> -frame.probability())
                .thenComparing(FrameAssignment::frame))
        .limit(MOST)
        .toList();
  }
}
