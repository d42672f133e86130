package org.parallax.app.evaluate.stance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Stance;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.app.evaluate.EvaluationFile;
import org.parallax.app.evaluate.Score;
import org.parallax.app.evaluate.target.ClassScores;
import org.parallax.app.evaluate.target.TargetedText;

/**
 * Stance towards a target in a sentence. Where an engine leaves a stance undecided, its most
 * probable one is scored; how often that was, and how good the decided ones are, is told too.
 */
public final class SentenceStanceEvaluation {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TARGET = "target";

  private final List<SentenceStanceData.Labelled> labelled;
  private final List<Optional<Stance>> stances = new ArrayList<>();
  private final ClassScores all = new ClassScores(classes());
  private final ClassScores decided = new ClassScores(classes());

  private SentenceStanceEvaluation(List<SentenceStanceData.Labelled> labelled) {
    this.labelled = labelled;
  }

  private static List<String> classes() {
    return Stream.of(Polarity.values()).map(SentenceStanceEvaluation::name).toList();
  }

  private static String name(Polarity polarity) {
    return polarity.name().toLowerCase(Locale.ROOT);
  }

  /**
   * On labelled data.
   *
   * @param file JSON lines in one of NewsMTSC's two forms
   * @throws ParallaxException naming file and line, if it is not of the form
   */
  public static SentenceStanceEvaluation of(Path file) throws ParallaxException {
    return new SentenceStanceEvaluation(SentenceStanceData.read(file));
  }

  /** What the stages are to be asked: one text for each label. */
  public List<TargetedText> texts() {
    return IntStream.range(0, labelled.size())
        .mapToObj(
            at ->
                new TargetedText(
                    Integer.toString(at),
                    labelled.get(at).sentence(),
                    List.of(new TargetedText.Target(TARGET, labelled.get(at).target()))))
        .toList();
  }

  /**
   * Scores.
   *
   * @param annotated one for each text
   */
  public void score(List<AnnotatedArticle> annotated) {
    for (int at = 0; at < labelled.size(); at++) {
      String gold = name(labelled.get(at).polarity());
      Optional<Stance> stance =
          annotated.get(at).document().itemsOf(Layers.STANCES).stream().findFirst();
      stances.add(stance);
      if (stance.isEmpty()) {
        all.addMissing(gold);
        continue;
      }
      all.add(gold, name(stance.get().polarity().orElseGet(() -> mostProbable(stance.get()))));
      stance.get().polarity().ifPresent(polarity -> decided.add(gold, name(polarity)));
    }
  }

  private static Polarity mostProbable(Stance stance) {
    if (stance.pNeutral() >= stance.pNegative() && stance.pNeutral() >= stance.pPositive()) {
      return Polarity.NEUTRAL;
    }
    return stance.pNegative() >= stance.pPositive() ? Polarity.UNFAVOURABLE : Polarity.FAVOURABLE;
  }

  /** The figures for people, lines ended by {@code \n}. */
  public String table() {
    return all.table("stance")
        + String.format(
            Locale.ROOT,
            "decided: %d of %d, macro-F1 %.3f, accuracy %.3f\n",
            decided.total(),
            all.total(),
            decided.macroF1(),
            decided.accuracy());
  }

  /**
   * Writes the figures.
   *
   * @param engine that was asked
   * @throws ParallaxException if the file cannot be written
   */
  public void writeFigures(Path file, String engine) throws ParallaxException {
    ObjectNode root = JSON.createObjectNode();
    root.put("task", "stance").put("engine", engine).put("targets", all.total());
    root.put("macro_f1", all.macroF1()).put("accuracy", all.accuracy());
    ObjectNode classes = root.putObject("classes");
    for (String name : all.shown()) {
      Score score = all.of(name);
      classes
          .putObject(name)
          .put("gold", score.gold())
          .put("given", score.predicted())
          .put("right", score.found())
          .put("precision", score.precision())
          .put("recall", score.recall())
          .put("f1", score.f1());
    }
    root.putObject("decided")
        .put("targets", decided.total())
        .put("macro_f1", decided.macroF1())
        .put("accuracy", decided.accuracy());
    EvaluationFile.write(file, root);
  }

  /**
   * Writes what was found: a JSON object for each label.
   *
   * @throws ParallaxException if the file cannot be written
   */
  public void writePredictions(Path file) throws ParallaxException {
    StringBuilder lines = new StringBuilder();
    for (int at = 0; at < labelled.size(); at++) {
      ObjectNode line = JSON.createObjectNode();
      line.put("id", labelled.get(at).id()).put("gold", labelled.get(at).polarity().value());
      stances
          .get(at)
          .ifPresent(
              stance -> {
                line.put("stance", stance.polarity().map(Polarity::value).orElse(null));
                line.put("p_negative", stance.pNegative())
                    .put("p_neutral", stance.pNeutral())
                    .put("p_positive", stance.pPositive());
              });
      lines.append(line).append('\n');
    }
    EvaluationFile.write(file, lines.toString());
  }
}
