package org.parallax.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.Role;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.Cell;
import org.parallax.api.story.CellVerdict;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.Contrast;
import org.parallax.api.story.ContrastVerdict;
import org.parallax.api.story.Estimate;
import org.parallax.api.story.Method;
import org.parallax.api.story.Naming;
import org.parallax.api.story.NamingKind;
import org.parallax.api.story.SentenceRef;
import org.parallax.api.story.Source;
import org.parallax.api.story.StageUse;
import org.parallax.api.story.StatementMember;
import org.parallax.api.story.Story;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.StoryEntity;
import org.parallax.api.story.Target;
import org.parallax.api.story.Treatment;
import org.parallax.api.story.VoiceScope;

/**
 * A comparison counted from sketched articles. Its figures have the right shape, and no more is
 * claimed for them: the true ones are the comparison module's.
 */
public final class ComparisonSketch {

  private static final int LEAST_EVIDENCE = 3;

  private final Story story;
  private final List<Target> targets;
  private final List<ComparedArticle> articles;
  private final Map<String, String> names;

  private ComparisonSketch(
      Story story,
      List<Target> targets,
      List<ComparedArticle> articles,
      Map<String, String> names) {
    this.story = story;
    this.targets = targets;
    this.articles = articles;
    this.names = names;
  }

  /**
   * Counts.
   *
   * @param names of all entities by id
   */
  public static StoryComparison of(
      Story story,
      List<Target> targets,
      List<ComparedArticle> articles,
      Map<String, String> names,
      List<StatementMember> statements,
      List<Diagnostic> diagnostics) {
    ComparisonSketch sketch = new ComparisonSketch(story, targets, articles, names);
    List<Cell> cells = sketch.cells();
    return new StoryComparison(
        story,
        targets,
        articles,
        sketch.entities(),
        cells,
        sketch.contrasts(cells),
        sketch.namings(),
        statements,
        diagnostics,
        method(),
        Optional.empty());
  }

  private List<ComparedArticle> counted(String source) {
    return articles.stream()
        .filter(each -> each.article().source().equals(source))
        .filter(each -> each.copying().saidBefore().isEmpty())
        .filter(
            each -> each.status() == ArticleStatus.OK || each.status() == ArticleStatus.INCOMPLETE)
        .toList();
  }

  private List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (Target target : targets) {
      for (Source source : story.sources()) {
        for (VoiceScope voice : VoiceScope.values()) {
          cells.add(cell(target.entity(), source.id(), voice));
        }
      }
    }
    return cells;
  }

  private Cell cell(String target, String source, VoiceScope voice) {
    List<SentenceRef> sentences = new ArrayList<>();
    List<Treatment> treatments = new ArrayList<>();
    int mentions = 0;
    for (ComparedArticle article : counted(source)) {
      for (Treatment treatment : article.treatments()) {
        if (treatment.entity().equals(target) && voice.includes(treatment.voice())) {
          treatments.add(treatment);
          sentences.add(new SentenceRef(article.article().id(), treatment.sentence()));
          mentions +=
              (int)
                  article.mentions().stream()
                      .filter(each -> each.entity().equals(target))
                      .filter(each -> each.sentence() == treatment.sentence())
                      .count();
        }
      }
    }
    int[] values =
        treatments.stream()
            .flatMap(treatment -> treatment.stance().stream())
            .mapToInt(stance -> stance.polarity().orElseThrow().value())
            .toArray();
    int negative = (int) Arrays.stream(values).filter(value -> value < 0).count();
    int positive = (int) Arrays.stream(values).filter(value -> value > 0).count();
    Optional<Estimate> stance =
        values.length < LEAST_EVIDENCE ? Optional.empty() : Optional.of(estimate(values));
    return new Cell(
        target,
        source,
        voice,
        mentions,
        negative,
        values.length - negative - positive,
        positive,
        stance,
        verdict(sentences.size(), negative, positive, stance),
        top(treatments, Treatment::role).filter(role -> role != Role.NONE),
        frames(treatments),
        sentences);
  }

  private static Estimate estimate(int... values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double half =
        1.96
            * Math.sqrt(
                Arrays.stream(values).mapToDouble(value -> (value - mean) * (value - mean)).sum())
            / values.length;
    return new Estimate(mean, Math.max(-1, mean - half), Math.min(1, mean + half));
  }

  private static CellVerdict verdict(
      int sentences, int negative, int positive, Optional<Estimate> stance) {
    if (sentences == 0) {
      return CellVerdict.NOT_MENTIONED;
    }
    if (stance.isEmpty()) {
      return CellVerdict.TOO_LITTLE;
    }
    if (stance.get().high() < 0) {
      return CellVerdict.UNFAVOURABLE;
    }
    if (stance.get().low() > 0) {
      return CellVerdict.FAVOURABLE;
    }
    return negative > 0 && positive > 0 ? CellVerdict.MIXED : CellVerdict.NEUTRAL;
  }

  private static <T extends Comparable<T>> Optional<T> top(
      List<Treatment> treatments, Function<Treatment, Optional<T>> property) {
    Map<T, Long> counts =
        treatments.stream()
            .flatMap(treatment -> property.apply(treatment).stream())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Comparator.comparingLong(Map.Entry<T, Long>::getValue))
        .map(Map.Entry::getKey);
  }

  private static List<Frame> frames(List<Treatment> treatments) {
    Map<Frame, Long> counts = new EnumMap<>(Frame.class);
    treatments.forEach(each -> each.frames().forEach(frame -> counts.merge(frame, 1L, Long::sum)));
    return counts.entrySet().stream()
        .sorted(Comparator.comparingLong(entry -> -entry.getValue()))
        .limit(3)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Contrast> contrasts(List<Cell> cells) {
    List<Contrast> contrasts = new ArrayList<>();
    int pairs = targets.size() * story.sources().size() * (story.sources().size() - 1) / 2;
    for (Target target : targets) {
      List<Cell> row =
          cells.stream()
              .filter(cell -> cell.voice() == VoiceScope.ALL)
              .filter(cell -> cell.target().equals(target.entity()))
              .toList();
      for (int a = 0; a < row.size(); a++) {
        for (int b = a + 1; b < row.size(); b++) {
          contrasts.add(contrast(row.get(a), row.get(b), pairs));
        }
      }
    }
    return contrasts;
  }

  private static Contrast contrast(Cell one, Cell other, int pairs) {
    if (one.stance().isEmpty() || other.stance().isEmpty()) {
      return new Contrast(
          one.target(),
          one.source(),
          other.source(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          ContrastVerdict.TOO_LITTLE);
    }
    Estimate a = one.stance().get();
    Estimate b = other.stance().get();
    double difference = a.value() - b.value();
    double half = StrictMath.hypot(a.high() - a.low(), b.high() - b.low()) / 2;
    double z = half == 0 ? 9 : Math.abs(difference) / half * 1.96;
    double p = Math.min(1, 2 * StrictMath.exp(-0.717 * z - 0.416 * z * z));
    double adjusted = Math.min(1, p * pairs);
    return new Contrast(
        one.target(),
        one.source(),
        other.source(),
        Optional.of(
            new Estimate(
                difference, Math.max(-2, difference - half), Math.min(2, difference + half))),
        Optional.of(p),
        Optional.of(adjusted),
        adjusted < 0.05 ? ContrastVerdict.DIFFER : ContrastVerdict.NO_EVIDENCE);
  }

  private List<Naming> namings() {
    List<Naming> namings = new ArrayList<>();
    for (Target target : targets) {
      for (Source source : story.sources()) {
        Map<String, List<SentenceRef>> places = new TreeMap<>();
        Map<String, NamingKind> kinds = new TreeMap<>();
        for (ComparedArticle article : counted(source.id())) {
          for (EntityMention mention : article.mentions()) {
            if (mention.entity().equals(target.entity()) && mention.kind() != MentionKind.PRONOUN) {
              String wording = article.article().words(mention.span());
              places
                  .computeIfAbsent(wording, none -> new ArrayList<>())
                  .add(new SentenceRef(article.article().id(), mention.sentence()));
              kinds.putIfAbsent(wording, kind(mention, wording));
            }
          }
        }
        places.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, List<SentenceRef>> entry) -> -entry.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .forEach(
                entry ->
                    namings.add(
                        new Naming(
                            target.entity(),
                            source.id(),
                            entry.getKey(),
                            kinds.getOrDefault(entry.getKey(), NamingKind.NAME),
                            entry.getValue().size(),
                            VoiceScope.ALL,
                            entry.getValue().get(0))));
      }
    }
    return namings;
  }

  private static NamingKind kind(EntityMention mention, String wording) {
    if (mention.kind() != MentionKind.DESCRIPTION) {
      return NamingKind.NAME;
    }
    return wording.startsWith("an ") ? NamingKind.EPITHET : NamingKind.DESCRIPTION;
  }

  private List<StoryEntity> entities() {
    return names.entrySet().stream()
        .map(entry -> entity(entry.getKey(), entry.getValue()))
        .filter(entity -> entity.mentions() > 0)
        .sorted(
            Comparator.comparingInt(StoryEntity::mentions)
                .reversed()
                .thenComparing(StoryEntity::id))
        .toList();
  }

  private StoryEntity entity(String id, String name) {
    Map<String, Integer> aliases = new TreeMap<>();
    int mentions = 0;
    int inArticles = 0;
    int inSources = 0;
    for (Source source : story.sources()) {
      int before = mentions;
      for (ComparedArticle article : counted(source.id())) {
        int start = mentions;
        for (EntityMention mention : article.mentions()) {
          if (mention.entity().equals(id)) {
            mentions++;
            if (mention.kind() != MentionKind.PRONOUN) {
              aliases.merge(article.article().words(mention.span()), 1, Integer::sum);
            }
          }
        }
        inArticles += mentions > start ? 1 : 0;
      }
      inSources += mentions > before ? 1 : 0;
    }
    return new StoryEntity(
        id,
        name,
        id.length() == 2 ? EntityType.STATE : EntityType.PERSON,
        mentions,
        inArticles,
        inSources,
        aliases.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList());
  }

  private static Method method() {
    TreeMap<String, String> settings = new TreeMap<>(Map.of("window", "2"));
    return new Method(
        "0.1.0-TEST",
        "full",
        List.of(
            new StageUse(
                "clean-zones",
                "1",
                "Tells the article proper from captions, repeats and furniture.",
                new TreeMap<>(),
                List.of()),
            new StageUse(
                "stance-rules",
                "1",
                "Judges by lexicon, dependencies and negation how a sentence makes an entity look.",
                settings,
                List.of("lexicon-stance@1"))),
        new TreeMap<>(
            Map.of(
                "least-evidence", "3",
                "level", "0.95",
                "resamples", "2000",
                "seed", "1")));
  }
}
