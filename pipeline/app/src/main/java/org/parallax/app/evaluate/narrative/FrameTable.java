package org.parallax.app.evaluate.narrative;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.api.annotation.Frame;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.app.evaluate.Score;

/**
 * Whether an article has each of five frames. The program's fifteen say it by the share of
 * sentences and entities that have one of those nearest to it; the share from which on it counts is
 * the one that is best on the articles that are not scored.
 */
public final class FrameTable {

  private static final Map<String, Set<Frame>> NEAREST =
      Map.of(
          "RE", Set.of(Frame.POLICY, Frame.CAPACITY, Frame.LEGALITY),
          "HI", Set.of(Frame.QUALITY_OF_LIFE, Frame.HEALTH, Frame.CULTURAL_IDENTITY),
          "CO", Set.of(Frame.POLITICAL, Frame.PUBLIC_OPINION, Frame.CRIME),
          "MO", Set.of(Frame.MORALITY, Frame.FAIRNESS),
          "EC", Set.of(Frame.ECONOMIC));

  private static final double STEP = 0.01;

  private final Map<String, Score> scores = new LinkedHashMap<>();
  private final Map<String, Score> always = new LinkedHashMap<>();

  private FrameTable() {}

  static FrameTable of(NarrativeEvaluation evaluation, NarrativeEvaluation.Judge judge) {
    FrameTable table = new FrameTable();
    for (String frame : NarrativeData.FRAMES) {
      double best = 0;
      double least = 0;
      for (double from = 0; from < 1; from += STEP) {
        double f1 = score(evaluation.learned(), evaluation.documents(judge), frame, from).f1();
        if (f1 > best) {
          best = f1;
          least = from;
        }
      }
      table.scores.put(frame, score(evaluation.held(), evaluation.documents(judge), frame, least));
      table.always.put(frame, score(evaluation.held(), evaluation.documents(judge), frame, 0));
    }
    return table;
  }

  private static Score score(
      List<NarrativeArticle> articles, Map<String, Document> documents, String frame, double from) {
    Score score = Score.NONE;
    for (NarrativeArticle article : articles) {
      if (article.frames().isEmpty()) {
        continue;
      }
      Document document = documents.get(article.id());
      boolean gold = article.frames().getOrDefault(frame, false);
      boolean given = document == null ? from == 0 : share(document, frame) >= from;
      score = score.plus(new Score(gold && given ? 1 : 0, given ? 1 : 0, gold ? 1 : 0));
    }
    return score;
  }

  private static double share(Document document, String frame) {
    long with =
        document.itemsOf(Layers.FRAMES).stream()
            .filter(assigned -> NEAREST.getOrDefault(frame, Set.of()).contains(assigned.frame()))
            .map(assigned -> assigned.sentence() + " " + assigned.entity())
            .distinct()
            .count();
    long pairs =
        document.itemsOf(Layers.MENTIONS).stream()
            .map(mention -> mention.sentence() + " " + mention.entity())
            .distinct()
            .count();
    return pairs == 0 ? 0 : (double) with / pairs;
  }

  /** The share of sentences and entities that speak for each frame. */
  static Map<String, Double> shares(Document document) {
    Map<String, Double> shares = new LinkedHashMap<>();
    NarrativeData.FRAMES.forEach(frame -> shares.put(frame, share(document, frame)));
    return shares;
  }

  /** Scores by frame. */
  public Map<String, Score> scores() {
    return scores;
  }

  /** Mean F1 of the frames. */
  public double macroF1() {
    return scores.values().stream().mapToDouble(Score::f1).average().orElse(0);
  }

  /** Mean F1 of saying each frame of every article. */
  public double alwaysF1() {
    return always.values().stream().mapToDouble(Score::f1).average().orElse(0);
  }

  /** For people, lines ended by {@code \n}. */
  public String table(String title) {
    StringBuilder table = new StringBuilder();
    table.append(
        line(
            "%-20s %6s %6s %6s %10s %7s %7s",
            title, "gold", "given", "right", "precision", "recall", "F1"));
    scores.forEach(
        (frame, score) ->
            table.append(
                line(
                    "%-20s %6d %6d %6d %10.3f %7.3f %7.3f",
                    "  " + frame,
                    score.gold(),
                    score.predicted(),
                    score.found(),
                    score.precision(),
                    score.recall(),
                    score.f1())));
    table.append(line("%-20s %51.3f", "  macro-F1", macroF1()));
    table.append(line("%-20s %51.3f", "  every frame always", alwaysF1()));
    return table.toString();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).stripTrailing() + "\n";
  }
}
