package org.parallax.app.evaluate.stance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleFile;
import org.parallax.api.story.Cell;
import org.parallax.api.story.Method;
import org.parallax.api.story.Source;
import org.parallax.api.story.Story;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.StoryEntity;
import org.parallax.api.story.Target;
import org.parallax.api.story.VoiceScope;
import org.parallax.api.text.Article;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.BlockKind;
import org.parallax.app.evaluate.Annotation;
import org.parallax.app.evaluate.EvaluationFile;
import org.parallax.app.evaluate.ParagraphArticle;
import org.parallax.app.evaluate.target.ClassScores;
import org.parallax.app.run.CatalogueNames;
import org.parallax.compare.ComparisonSettings;
import org.parallax.compare.StoryComparer;
import org.parallax.compare.TargetResolver;
import org.parallax.compare.concept.StoryConcepts;

/**
 * The whole chain, from an article to its source's cell: whether the sentiment of articles towards
 * entities comes out, and whether of two outlets that take opposite sides the right one comes out
 * as the friendlier. A cell's balance is its favourable sentences less its unfavourable ones, as a
 * share of all that are decided.
 */
public final class StorySentimentEvaluation {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FILE = "article.txt";

  private final List<LabelledStory> stories;
  private final List<Judged> judged = new ArrayList<>();
  private final ClassScores classes = new ClassScores(List.of("negative", "neutral", "positive"));
  private final PairOrder opposite = new PairOrder();
  private final PairOrder different = new PairOrder();
  private int missing;

  /**
   * An entity in an article.
   *
   * @param gold from -2 to 2
   * @param balance of the cell, in [-1, 1]; empty if the entity was not found or no sentence on it
   *     is decided
   */
  private record Judged(
      String story, String outlet, String entity, double gold, Optional<Double> balance) {}

  private StorySentimentEvaluation(List<LabelledStory> stories) {
    this.stories = stories;
  }

  /** Whether a folder has the layout. */
  public static boolean isLayout(Path folder) {
    return StoryData.isLayout(folder);
  }

  /**
   * On labelled data.
   *
   * @param folder in SEESAW's layout
   * @param split of the stories to take; empty for all
   * @throws ParallaxException naming the file, if it is not of the form
   */
  public static StorySentimentEvaluation of(Path folder, String split) throws ParallaxException {
    return new StorySentimentEvaluation(StoryData.read(folder, split));
  }

  /**
   * Annotates, compares and scores, story by story.
   *
   * @return why stages failed
   * @throws InterruptedException if the calling thread is interrupted
   */
  public List<Diagnostic> run(Annotation annotation) throws InterruptedException {
    List<Diagnostic> failures = new ArrayList<>();
    for (LabelledStory story : stories) {
      List<Article> articles = new ArrayList<>();
      for (LabelledStory.LabelledPiece piece : story.articles()) {
        articles.add(ParagraphArticle.of(piece.id(), FILE, piece.text(), BlockKind.TITLE));
      }
      List<AnnotatedArticle> annotated = annotation.annotate(articles);
      annotated.stream()
          .flatMap(article -> article.diagnostics().stream())
          .filter(Diagnostic::isFailure)
          .forEach(failures::add);
      judge(story, annotated);
    }
    score();
    return failures;
  }

  private void judge(LabelledStory labelled, List<AnnotatedArticle> annotated) {
    List<Source> sources = new ArrayList<>();
    for (LabelledStory.LabelledPiece piece : labelled.articles()) {
      sources.add(
          new Source(
              piece.id(),
              piece.outlet(),
              ArticleMetadata.UNKNOWN,
              Optional.empty(),
              List.of(new ArticleFile(FILE, Optional.empty()))));
    }
    Story story = new Story(labelled.id(), labelled.title(), "", List.of(), sources);
    StoryComparer comparer = new StoryComparer(ComparisonSettings.DEFAULT);
    List<StoryEntity> entities =
        comparer.survey(story, annotated, StoryConcepts.NONE, Optional.empty()).entities();
    TargetResolver resolver = new TargetResolver(CatalogueNames.all(), entities);
    Map<String, Target> targets = new LinkedHashMap<>();
    TreeSet<String> names = new TreeSet<>();
    labelled.articles().forEach(piece -> names.addAll(piece.sentiments().keySet()));
    for (String name : names) {
      find(resolver, name).ifPresent(target -> targets.put(name, target));
    }
    Method method = new Method("", "", List.of(), new TreeMap<>());
    StoryComparison comparison =
        comparer.compare(story, targets.values().stream().distinct().toList(), annotated, method);
    for (LabelledStory.LabelledPiece piece : labelled.articles()) {
      piece
          .sentiments()
          .forEach(
              (name, gold) ->
                  judged.add(
                      new Judged(
                          labelled.id(),
                          piece.id(),
                          name,
                          gold,
                          balance(comparison, targets.get(name), piece.id()))));
    }
  }

  /** Names of several persons, or of nobody whom the articles name, stay unresolved. */
  private static Optional<Target> find(TargetResolver resolver, String name) {
    try {
      return resolver.resolve(List.of(name)).stream().findFirst();
    } catch (ParallaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<Double> balance(
      StoryComparison comparison, @Nullable Target target, String source) {
    return comparison.cells().stream()
        .filter(cell -> target != null && cell.target().equals(target.entity()))
        .filter(cell -> cell.source().equals(source) && cell.voice() == VoiceScope.ALL)
        .filter(cell -> total(cell) > 0)
        .map(cell -> (double) (cell.positive() - cell.negative()) / total(cell))
        .findFirst();
  }

  private static int total(Cell cell) {
    return cell.negative() + cell.neutral() + cell.positive();
  }

  private void score() {
    for (Judged one : judged) {
      classes.add(side(one.gold()), side(one.balance().orElse(0.0)));
      missing += one.balance().isEmpty() ? 1 : 0;
      for (Judged other : judged) {
        if (one.story().equals(other.story())
            && one.entity().equals(other.entity())
            && one.outlet().compareTo(other.outlet()) < 0
            && Math.signum(one.gold()) != Math.signum(other.gold())) {
          different.add(one.gold(), other.gold(), one.balance(), other.balance());
          if (one.gold() * other.gold() < 0) {
            opposite.add(one.gold(), other.gold(), one.balance(), other.balance());
          }
        }
      }
    }
  }

  private static String side(double value) {
    return value < 0 ? "negative" : value > 0 ? "positive" : "neutral";
  }

  /** The figures for people, lines ended by {@code \n}. */
  public String table() {
    return String.format(
            Locale.ROOT,
            "%d stories, %d articles, %d entities in articles; %d without a decided sentence,"
                + " taken for neutral\n",
            stories.size(),
            stories.stream().mapToInt(story -> story.articles().size()).sum(),
            judged.size(),
            missing)
        + classes.table("sentiment of articles")
        + "pairs of outlets, the right one friendlier\n"
        + opposite.line("opposite signs")
        + different.line("different signs");
  }

  /**
   * Writes the figures.
   *
   * @throws ParallaxException if the file cannot be written
   */
  public void writeFigures(Path file) throws ParallaxException {
    ObjectNode root = JSON.createObjectNode();
    root.put("task", "stance-stories").put("stories", stories.size());
    root.put("entities", judged.size()).put("missing", missing);
    root.put("macro_f1", classes.macroF1()).put("accuracy", classes.accuracy());
    opposite.write(root.putObject("opposite_signs"));
    different.write(root.putObject("different_signs"));
    EvaluationFile.write(file, root);
  }

  /**
   * Writes what was found: a JSON object for each entity in an article.
   *
   * @throws ParallaxException if the file cannot be written
   */
  public void writePredictions(Path file) throws ParallaxException {
    StringBuilder lines = new StringBuilder();
    for (Judged one : judged) {
      ObjectNode line = JSON.createObjectNode();
      line.put("story", one.story()).put("outlet", one.outlet()).put("entity", one.entity());
      line.put("gold", one.gold()).put("balance", one.balance().orElse(null));
      lines.append(line).append('\n');
    }
    EvaluationFile.write(file, lines.toString());
  }
}
