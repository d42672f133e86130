package org.parallax.app.evaluate.narrative;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.document.Document;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.app.evaluate.target.ClassScores;
import org.parallax.app.evaluate.target.TargetedRun;
import org.parallax.app.evaluate.target.TargetedText;
import org.parallax.app.run.AnnotationSettings;
import org.parallax.engine.run.ProgressListener;

/**
 * Roles and frames of articles, beside two baselines: the most frequent answer, and the rule
 * engine, whose lexicons say who does what to whom. The last fifth of the articles is scored; the
 * others only tell what is most frequent and from which share of sentences on a frame counts.
 */
public final class NarrativeEvaluation {

  /** Who is asked: the configuration's own engines, and the rules as the lexicon baseline. */
  public enum Judge {
    CONFIGURED,
    LEXICON
  }

  private static final Set<LayerKey<?>> LAYERS =
      Set.of(Layers.STANCES, Layers.ROLES, Layers.FRAMES);

  private final List<NarrativeArticle> all;
  private final Map<Judge, Map<String, Document>> documents = new HashMap<>();

  private NarrativeEvaluation(List<NarrativeArticle> all) {
    this.all = List.copyOf(all);
  }

  /**
   * On labelled data.
   *
   * @param folder in the layout of narrative_frames
   * @throws ParallaxException naming file and record, if it is not of the form
   */
  public static NarrativeEvaluation of(Path folder) throws ParallaxException {
    return new NarrativeEvaluation(NarrativeData.read(folder));
  }

  /**
   * Asks the stages.
   *
   * @param learning whether the articles that are not scored are to be read too
   * @return why stages failed
   * @throws ParallaxException if configuration or plan is wrong
   * @throws InterruptedException if the calling thread is interrupted
   */
  public List<Diagnostic> run(
      Judge judge, boolean learning, AnnotationSettings settings, ProgressListener progress)
      throws ParallaxException, InterruptedException {
    List<TargetedText> texts =
        (learning ? all : held()).stream().flatMap(article -> article.targeted().stream()).toList();
    Map<String, String> engines =
        judge == Judge.LEXICON
            ? Map.of("stance", "rules", "roles", "rules", "frames", "rules")
            : Map.of();
    List<AnnotatedArticle> annotated =
        TargetedRun.of(texts, settings, engines, LAYERS, false).run(progress);
    Map<String, Document> own = new LinkedHashMap<>();
    annotated.forEach(article -> own.put(article.document().article().file(), article.document()));
    documents.put(judge, own);
    return TargetedRun.failures(annotated);
  }

  List<NarrativeArticle> learned() {
    return all.subList(0, all.size() * 4 / 5);
  }

  List<NarrativeArticle> held() {
    return all.subList(all.size() * 4 / 5, all.size());
  }

  Map<String, Document> documents(Judge judge) {
    return documents.getOrDefault(judge, Map.of());
  }

  /** Hero, villain and victim by the judge. */
  public ClassScores roles(Judge judge) {
    ClassScores scores = scores();
    for (NarrativeArticle article : held()) {
      Document document = documents(judge).get(article.id());
      for (Map.Entry<String, NarrativeRole> gold : article.roles().entrySet()) {
        if (document == null) {
          scores.addMissing(gold.getValue().label());
        } else {
          new RoleVotes(document)
              .of(gold.getKey())
              .ifPresentOrElse(
                  role -> scores.add(gold.getValue().label(), role.label()),
                  () -> scores.addMissing(gold.getValue().label()));
        }
      }
    }
    return scores;
  }

  /** The same by whatever is most frequent in the articles that are not scored. */
  public ClassScores majority() {
    Map<NarrativeRole, Integer> counts = new HashMap<>();
    learned()
        .forEach(
            article -> article.roles().values().forEach(r -> counts.merge(r, 1, Integer::sum)));
    String most =
        counts.entrySet().stream()
            .max(
                Map.Entry.<NarrativeRole, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> entry.getKey().label())
            .orElse(NarrativeRole.VILLAIN.label());
    ClassScores scores = scores();
    for (NarrativeArticle article : held()) {
      article.roles().values().forEach(gold -> scores.add(gold.label(), most));
    }
    return scores;
  }

  private static ClassScores scores() {
    return new ClassScores(Stream.of(NarrativeRole.values()).map(NarrativeRole::label).toList());
  }

  /** Frames of articles by the judge, a row a frame. */
  public FrameTable frames(Judge judge) {
    return FrameTable.of(this, judge);
  }

  /** What the configured stages said: a JSON object for each article that is scored. */
  public String predictions() {
    ObjectMapper json = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    for (NarrativeArticle article : held()) {
      ObjectNode line = json.createObjectNode().put("id", article.id());
      Document document = documents(Judge.CONFIGURED).get(article.id());
      if (document != null) {
        RoleVotes votes = new RoleVotes(document);
        ObjectNode roles = line.putObject("roles");
        article
            .roles()
            .keySet()
            .forEach(
                entity -> roles.put(entity, votes.of(entity).map(r -> r.label()).orElse(null)));
        ObjectNode frames = line.putObject("frames");
        FrameTable.shares(document).forEach(frames::put);
      }
      lines.append(line).append('\n');
    }
    return lines.toString();
  }
}
