package org.parallax.app.evaluate.mention;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.text.Article;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.app.evaluate.Annotation;
import org.parallax.app.evaluate.EvaluationFile;
import org.parallax.app.evaluate.Score;

/**
 * How well mentions are found: precision, recall and F1, exactly and loosely, by entity and by
 * kind.
 */
public final class MentionEvaluation {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path data;
  private final List<LabelledArticle> articles;
  private final List<List<LabelledMention>> predictions = new ArrayList<>();
  private final MentionScorer scorer = new MentionScorer();

  private MentionEvaluation(Path data, List<LabelledArticle> articles) {
    this.data = data;
    this.articles = articles;
  }

  /**
   * On labelled data.
   *
   * @param data JSON lines as docs/evaluation.md describes, or a report folder whose mentions a
   *     reader has corrected
   * @param entities ids to score; empty for all that were labelled
   * @throws ParallaxException naming file and line, if it is not of the form
   */
  public static MentionEvaluation of(Path data, Set<String> entities) throws ParallaxException {
    if (ReportMentions.isReport(data)) {
      return new MentionEvaluation(data, ReportMentions.read(data).labelled(entities));
    }
    return new MentionEvaluation(
        data,
        MentionData.read(data).stream()
            .map(article -> entities.isEmpty() ? article : article.only(entities))
            .toList());
  }

  /**
   * Annotates the articles and scores what comes of it. Mentions of entities that were not labelled
   * are left out.
   *
   * @throws InterruptedException if the calling thread is interrupted
   * @throws ParallaxException if the data hold no texts
   */
  public void run(Annotation annotation) throws InterruptedException, ParallaxException {
    List<Article> read = new ArrayList<>();
    for (LabelledArticle labelled : articles) {
      read.add(article(labelled));
    }
    List<AnnotatedArticle> annotated = annotation.annotate(List.copyOf(read));
    for (int i = 0; i < articles.size(); i++) {
      score(
          articles.get(i),
          annotated.get(i).document().itemsOf(Layers.MENTIONS).stream()
              .map(mention -> new LabelledMention(mention.span(), mention.entity(), mention.kind()))
              .toList());
    }
  }

  /**
   * Scores the mentions of a finished report, with whatever profile, settings and ledger it was
   * made.
   *
   * @param report folder of the report
   * @throws ParallaxException if it is not laid out as a report, or lacks an article of the data
   */
  public void run(Path report) throws ParallaxException {
    ReportMentions found = ReportMentions.read(report);
    for (LabelledArticle labelled : articles) {
      score(labelled, found.of(labelled.id()));
    }
  }

  private void score(LabelledArticle labelled, List<LabelledMention> found) {
    List<LabelledMention> predicted =
        found.stream().filter(mention -> labelled.entities().contains(mention.entity())).toList();
    predictions.add(predicted);
    scorer.add(labelled.mentions(), labelled.optional(), predicted);
  }

  private Article article(LabelledArticle labelled) throws ParallaxException {
    String text =
        labelled
            .text()
            .orElseThrow(
                () ->
                    new ParallaxException(
                        EvaluationFile.problem(
                            data.toString(),
                            "holds mentions but not the texts; --report FOLDER names a report to"
                                + " score on them")));
    ArticleMetadata unknown = ArticleMetadata.UNKNOWN;
    return Article.ofPlainText(
        "evaluation/" + labelled.id(),
        "evaluation",
        labelled.id(),
        text,
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
      articles.get(i).text().ifPresent(text -> line.put("text", text));
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
