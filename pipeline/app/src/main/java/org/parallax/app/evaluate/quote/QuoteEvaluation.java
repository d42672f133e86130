package org.parallax.app.evaluate.quote;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.api.annotation.Quote;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.text.Article;
import org.parallax.api.text.Span;
import org.parallax.app.evaluate.Annotation;
import org.parallax.app.evaluate.EvaluationFile;
import org.parallax.app.evaluate.ParagraphArticle;
import org.parallax.app.evaluate.Score;

/** How well statements, their sources and cues are found. */
public final class QuoteEvaluation {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<LabelledText> texts;
  private final List<List<Quote>> predictions = new ArrayList<>();
  private final QuoteScorer scorer = new QuoteScorer();

  private QuoteEvaluation(List<LabelledText> texts) {
    this.texts = texts;
  }

  /**
   * On labelled data.
   *
   * @param folder holds {@code text/*.txt} and {@code attributions/*.ann}
   * @throws ParallaxException naming file and line, if it is not of the form
   */
  public static QuoteEvaluation of(Path folder) throws ParallaxException {
    return new QuoteEvaluation(AttributionReader.read(folder));
  }

  /**
   * Annotates and scores.
   *
   * @return why stages failed
   * @throws InterruptedException if the calling thread is interrupted
   */
  public List<Diagnostic> run(Annotation annotation) throws InterruptedException {
    List<Article> articles =
        texts.stream().map(text -> ParagraphArticle.of(text.name(), text.text())).toList();
    List<Diagnostic> failures = new ArrayList<>();
    List<AnnotatedArticle> annotated = annotation.annotate(articles);
    for (int at = 0; at < texts.size(); at++) {
      List<Quote> quotes = annotated.get(at).document().itemsOf(Layers.QUOTES);
      predictions.add(quotes);
      scorer.add(texts.get(at), FoundStatements.of(texts.get(at).text(), quotes));
      annotated.get(at).diagnostics().stream().filter(Diagnostic::isFailure).forEach(failures::add);
    }
    return failures;
  }

  /** The figures for people, lines ended by {@code \n}. */
  public String table() {
    StringBuilder table = new StringBuilder();
    int statements = texts.stream().mapToInt(text -> text.statements().size()).sum();
    table.append(line("%d texts, %d statements", texts.size(), statements));
    table.append(
        line(
            "%-16s %6s %6s %6s %10s %7s %7s",
            "statements", "gold", "found", "right", "precision", "recall", "F1"));
    for (Map.Entry<String, Score> row : scorer.scores().entrySet()) {
      Score score = row.getValue();
      table.append(
          line(
              "%-16s %6d %6d %6d %10.3f %7.3f %7.3f",
              row.getKey(),
              score.gold(),
              score.predicted(),
              score.found(),
              score.precision(),
              score.recall(),
              score.f1()));
    }
    table.append(
        line(
            "speaker right   %6.3f of %d statements found (30 %%) that name one; a speaker was given for %d",
            scorer.speakerAccuracy(), scorer.named(), scorer.resolved()));
    return table.toString();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).stripTrailing() + "\n";
  }

  /**
   * Writes the figures.
   *
   * @throws ParallaxException if the file cannot be written
   */
  public void writeFigures(Path file) throws ParallaxException {
    ObjectNode root = JSON.createObjectNode();
    root.put("task", "quotes").put("texts", texts.size());
    scorer
        .scores()
        .forEach(
            (name, score) ->
                root.putObject(name.replace(" %", "").replace(' ', '_'))
                    .put("gold", score.gold())
                    .put("found", score.predicted())
                    .put("right", score.found())
                    .put("precision", score.precision())
                    .put("recall", score.recall())
                    .put("f1", score.f1()));
    root.putObject("speaker")
        .put("named", scorer.named())
        .put("given", scorer.resolved())
        .put("right", scorer.speakersRight())
        .put("accuracy", scorer.speakerAccuracy());
    EvaluationFile.write(file, root);
  }

  /**
   * Writes what was found: a JSON object for each text, with spans in its UTF-16 units.
   *
   * @throws ParallaxException if the file cannot be written
   */
  public void writePredictions(Path file) throws ParallaxException {
    StringBuilder lines = new StringBuilder();
    for (int at = 0; at < texts.size(); at++) {
      ObjectNode line = JSON.createObjectNode().put("text", texts.get(at).name());
      ArrayNode statements = line.putArray("statements");
      for (Statement found : FoundStatements.of(texts.get(at).text(), predictions.get(at))) {
        ObjectNode node = statements.addObject();
        put(node, "content", found.content());
        put(node, "source", found.source());
        put(node, "cue", found.cue());
      }
      lines.append(line).append('\n');
    }
    EvaluationFile.write(file, lines.toString());
  }

  private static void put(ObjectNode node, String part, Stretches stretches) {
    ArrayNode spans = node.putArray(part);
    for (Span span : stretches.spans()) {
      spans.addArray().add(span.begin()).add(span.end());
    }
  }
}
