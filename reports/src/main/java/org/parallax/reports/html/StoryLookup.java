package org.parallax.reports.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.Cell;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.SentenceRef;
import org.parallax.api.story.Source;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.StoryEntity;
import org.parallax.api.story.Target;
import org.parallax.api.story.Treatment;
import org.parallax.api.story.VoiceScope;

/** A comparison with everything findable by id, and the page's anchors. */
final class StoryLookup {

  private record CellKey(String target, String source, VoiceScope voice) {}

  private record SentenceEntity(SentenceRef sentence, String entity) {}

  private final StoryComparison comparison;
  private final Map<String, ComparedArticle> articles = new LinkedHashMap<>();
  private final Map<String, Integer> articleNumbers = new HashMap<>();
  private final Map<SentenceRef, Sentence> sentences = new HashMap<>();
  private final Map<SentenceRef, List<EntityMention>> mentions = new HashMap<>();
  private final Map<SentenceEntity, Treatment> treatments = new HashMap<>();
  private final Map<CellKey, Cell> cells = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Integer> targetNumbers = new HashMap<>();
  private final Map<String, Integer> sourceNumbers = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  StoryLookup(StoryComparison comparison) {
    this.comparison = comparison;
    for (StoryEntity entity : comparison.entities()) {
      names.put(entity.id(), entity.name());
    }
    for (Target target : comparison.targets()) {
      names.put(target.entity(), target.name());
      targetNumbers.put(target.entity(), targetNumbers.size() + 1);
    }
    for (Source source : comparison.story().sources()) {
      sourceNumbers.put(source.id(), sourceNumbers.size() + 1);
    }
    for (ComparedArticle article : comparison.articles()) {
      addArticle(article);
    }
    for (Cell cell : comparison.cells()) {
      cells.put(new CellKey(cell.target(), cell.source(), cell.voice()), cell);
    }
    addKeys();
  }

  private void addArticle(ComparedArticle article) {
    String id = article.article().id();
    articles.put(id, article);
    articleNumbers.put(id, articleNumbers.size() + 1);
    for (Sentence sentence : article.sentences()) {
      sentences.put(new SentenceRef(id, sentence.index()), sentence);
    }
    for (EntityMention mention : article.mentions()) {
      mentions
          .computeIfAbsent(new SentenceRef(id, mention.sentence()), none -> new ArrayList<>())
          .add(mention);
    }
    for (Treatment treatment : article.treatments()) {
      SentenceRef sentence = new SentenceRef(id, treatment.sentence());
      treatments.put(new SentenceEntity(sentence, treatment.entity()), treatment);
    }
  }

  /** Two to four letters for every target, for the small tags inside the text. */
  private void addKeys() {
    Set<String> taken = new HashSet<>();
    for (Target target : comparison.targets()) {
      String key = target.entity();
      if (!key.matches("\\p{Lu}{2,4}")) {
        String letters = target.name().replaceAll("[^\\p{L}]", "");
        int end = Math.min(3, letters.codePointCount(0, letters.length()));
        key = letters.substring(0, letters.offsetByCodePoints(0, end)).toUpperCase(Locale.ROOT);
      }
      if (key.isEmpty() || !taken.add(key)) {
        key = "T" + targetNumber(target.entity());
        taken.add(key);
      }
      keys.put(target.entity(), key);
    }
  }

  StoryComparison comparison() {
    return comparison;
  }

  /** An entity's name; its id where the story does not list it. */
  String name(String entity) {
    return names.getOrDefault(entity, entity);
  }

  boolean isTarget(String entity) {
    return targetNumbers.containsKey(entity);
  }

  /** From 1, in the order of the rows; 0 for what is no target. */
  int targetNumber(String entity) {
    return targetNumbers.getOrDefault(entity, 0);
  }

  /** Short tag of a target inside the text. */
  String key(String target) {
    return keys.getOrDefault(target, target);
  }

  String sourceName(String source) {
    return comparison.story().sources().stream()
        .filter(each -> each.id().equals(source))
        .map(Source::name)
        .findFirst()
        .orElse(source);
  }

  List<ComparedArticle> articlesOf(String source) {
    return comparison.articles().stream()
        .filter(article -> article.article().source().equals(source))
        .toList();
  }

  /** The articles of a source whose words count: read, and no second copy. */
  List<ComparedArticle> countedArticlesOf(String source) {
    return articlesOf(source).stream().filter(StoryLookup::isCounted).toList();
  }

  /**
   * Whether a target that the source is not found to mention is really absent from it: something
   * was read, and in all of it mentions were looked for. An article in which a stage failed and
   * nobody at all is mentioned says nothing.
   */
  boolean isSilenceKnown(String source) {
    List<ComparedArticle> counted = countedArticlesOf(source);
    return !counted.isEmpty()
        && counted.stream()
            .noneMatch(
                article ->
                    article.status() == ArticleStatus.INCOMPLETE && article.mentions().isEmpty());
  }

  /** Whether the article was read and says anything that its source did not say before. */
  static boolean isCounted(ComparedArticle article) {
    return article.isRead() && !isSaidBefore(article);
  }

  /** Whether all that is read of the article is said in an earlier one of its source. */
  static boolean isSaidBefore(ComparedArticle article) {
    return !article.copying().saidBefore().isEmpty()
        && article.sentences().stream()
            .filter(sentence -> sentence.zone().isRead())
            .noneMatch(sentence -> article.isCounted(sentence.index()));
  }

  Optional<ComparedArticle> findArticle(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  Optional<Sentence> findSentence(SentenceRef sentence) {
    return Optional.ofNullable(sentences.get(sentence));
  }

  List<EntityMention> mentionsIn(SentenceRef sentence) {
    return mentions.getOrDefault(sentence, List.of());
  }

  Optional<Treatment> findTreatment(SentenceRef sentence, String entity) {
    return Optional.ofNullable(treatments.get(new SentenceEntity(sentence, entity)));
  }

  Optional<Cell> findCell(String target, String source, VoiceScope voice) {
    return Optional.ofNullable(cells.get(new CellKey(target, source, voice)));
  }

  /** Number of an article on the page, from 1. */
  int articleNumber(String article) {
    return articleNumbers.getOrDefault(article, 0);
  }

  /** {@code a3} */
  String articleAnchor(String article) {
    return "a" + articleNumber(article);
  }

  /** {@code e2-5}: the sentences on the second target in the fifth source. */
  String cellAnchor(String target, String source) {
    return "e" + targetNumber(target) + "-" + sourceNumbers.getOrDefault(source, 0);
  }

  /** {@code m2-5}: the same pair in the matrix. */
  String matrixAnchor(String target, String source) {
    return "m" + targetNumber(target) + "-" + sourceNumbers.getOrDefault(source, 0);
  }

  /** A link to a sentence, {@code #a3s12}; empty if the page does not hold it. */
  String sentenceLink(SentenceRef sentence) {
    return findSentence(sentence).filter(each -> each.zone().isRead()).isPresent()
        ? "#" + articleAnchor(sentence.article()) + "s" + sentence.sentence()
        : "";
  }

  /** {@code sentence 12}, with the article's number where the source has several. */
  String sentenceLabel(SentenceRef sentence) {
    String source = findArticle(sentence.article()).map(each -> each.article().source()).orElse("");
    String where = "sentence " + sentence.sentence();
    return articlesOf(source).size() > 1
        ? "article " + articleNumber(sentence.article()) + ", " + where
        : where;
  }
}
