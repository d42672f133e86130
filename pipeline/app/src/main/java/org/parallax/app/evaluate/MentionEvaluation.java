package org.parallax.app.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.text.Article;
import org.parallax.api.text.ArticleMetadata;

/**
 * How well mentions are found: precision, recall and F1, exactly and loosely, by entity and by
 * kind.
 */
public final class MentionEvaluation {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<MentionData.LabelledArticle> articles;
  private final List<List<LabelledMention>> predictions = new ArrayList<>();
  private final MentionScorer scorer = new MentionScorer();

  private MentionEvaluation(List<MentionData.LabelledArticle> articles) {
    this.articles = articles;
  }

  /**
   * On labelled data.
   *
   * @param data JSON lines as docs/evaluation.md describes
   * @throws ParallaxException naming file and line, if it is not of the form
   */
  public static MentionEvaluation of(Path data) throws ParallaxException {
    return new MentionEvaluation(MentionData.read(data));
  }

  /**
   * Annotates the articles and scores what comes of it. Mentions of entities that were not labelled
   * are left out.
   *
   * @throws InterruptedException if the calling thread is interrupted
   */
  public void run(Annotation annotation) throws InterruptedException {
    List<AnnotatedArticle> annotated =
        annotation.annotate(articles.stream().map(MentionEvaluation::article).toList());
    for (int i = 0; i < articles.size(); i++) {
      MentionData.LabelledArticle labelled = articles.get(i);
      List<LabelledMention> predicted =
          annotated.get(i).document().itemsOf(Layers.MENTIONS).stream()
              .filter(mention -> labelled.entities().contains(mention.entity()))
              .map(mention -> new LabelledMention(mention.span(), mention.entity(), mention.kind()))
              .toList();
      predictions.add(predicted);
      scorer.add(labelled.mentions(), labelled.optional(), predicted);
    }
  }

  private static Article article(MentionData.LabelledArticle labelled) {
    ArticleMetadata unknown = ArticleMetadata.UNKNOWN;
    return Article.ofPlainText(
        "evaluation/" + labelled.id(),
        "evaluation",
        labelled.id(),
        labelled.text(),
        "",
        new ArticleMetadata(
            unknown.title(),
            unknown.author(),
            unknown.outlet(),
            labelled.published(),
            unknown.url(),
            unknown.language()));
  }

  /** The figures for people, lines ended by {@code \n}. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-24s %6s %6s %6s  %9s %9s %9s%n",
            "mentions",
            "gold",
            "found",
            "right",
            "precision",
            "recall",
            "F1"));
    row(table, "overlapping spans", scorer.loose());
    row(table, "exact spans", scorer.exact());
    scorer.byEntity().forEach((entity, score) -> row(table, "  " + entity, score));
    // Of a kind there is no precision: what is found wrongly may be called another kind.
    scorer
        .byKind()
        .forEach(
            (kind, score) ->
                table.append(
                    String.format(
                        Locale.ROOT,
                        "%-24s %6d %6s %6d  %9s %9.3f%n",
                        "  kind " + kind.label(),
                        score.gold(),
                        "",
                        score.found(),
                        "",
                        score.recall())));
    table.append(String.format(Locale.ROOT, "%-24s %.3f%n", "kind right", scorer.kindAccuracy()));
    return table.toString().replace(System.lineSeparator(), "\n");
  }

  private static void row(StringBuilder table, String name, Score score) {
    table.append(
        String.format(
            Locale.ROOT,
            "%-24s %6d %6d %6d  %9.3f %9.3f %9.3f%n",
            name,
            score.gold(),
            score.predicted(),
            score.found(),
            score.precision(),
            score.recall(),
            score.f1()));
  }

  /**
   * Writes figures and predictions.
   *
   * @throws ParallaxException if a file cannot be written
   */
  public void write(Optional<Path> figures, Optional<Path> predicted) throws ParallaxException {
    if (figures.isPresent()) {
      EvaluationFile.write(figures.get(), figures());
    }
    if (predicted.isPresent()) {
      EvaluationFile.write(predicted.get(), predictedLines());
    }
  }

  private ObjectNode figures() {
    ObjectNode root = JSON.createObjectNode();
    root.put("task", "mentions");
    put(root.putObject("overlapping"), scorer.loose());
    put(root.putObject("exact"), scorer.exact());
    ObjectNode entities = root.putObject("entities");
    scorer.byEntity().forEach((entity, score) -> put(entities.putObject(entity), score));
    ObjectNode kinds = root.putObject("kinds");
    scorer
        .byKind()
        .forEach(
            (kind, score) ->
                kinds
                    .putObject(kind.label())
                    .put("gold", score.gold())
                    .put("right", score.found())
                    .put("recall", score.recall()));
    root.put("kind_accuracy", scorer.kindAccuracy());
    return root;
  }

  private static void put(ObjectNode node, Score score) {
    node.put("gold", score.gold())
        .put("found", score.predicted())
        .put("right", score.found())
        .put("precision", score.precision())
        .put("recall", score.recall())
        .put("f1", score.f1());
  }

  private String predictedLines() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < articles.size(); i++) {
      ObjectNode line = JSON.createObjectNode();
      line.put("id", articles.get(i).id());
      line.put("text", articles.get(i).text());
      ArrayNode mentions = line.putArray("mentions");
      for (LabelledMention mention : predictions.get(i)) {
        mentions
            .addObject()
            .put("begin", mention.span().begin())
            .put("end", mention.span().end())
            .put("entity", mention.entity())
            .put("kind", mention.kind().label());
      }
      lines.append(line).append('\n');
    }
    return lines.toString();
  }
}
