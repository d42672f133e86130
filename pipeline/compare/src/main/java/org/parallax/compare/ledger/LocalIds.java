package org.parallax.compare.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.compare.StorySurvey;

/** Under which ids the articles themselves know the entities of a story. */
final class LocalIds {

  private final StorySurvey survey;
  private final Map<String, Map<String, List<Entity>>> byArticle = new HashMap<>();

  LocalIds(StorySurvey survey) {
    this.survey = survey;
    for (AnnotatedArticle annotated : survey.annotated()) {
      Document document = annotated.document();
      String article = document.article().id();
      Map<String, Integer> mentions = new HashMap<>();
      for (EntityMention mention : document.itemsOf(Layers.MENTIONS)) {
        mentions.merge(mention.entity(), 1, Integer::sum);
      }
      Map<String, List<Entity>> byStoryId = new TreeMap<>();
      document.itemsOf(Layers.ENTITIES).stream()
          .sorted(
              Comparator.comparing((Entity entity) -> -mentions.getOrDefault(entity.id(), 0))
                  .thenComparing(Entity::id))
          .forEach(
              entity ->
                  byStoryId
                      .computeIfAbsent(
                          survey.alignment().idOf(article, entity.id()), id -> new ArrayList<>())
                      .add(entity));
      byArticle.put(article, byStoryId);
    }
  }

  /** The article's own entities that are this one of the story, the most mentioned first. */
  List<Entity> of(String article, String storyId) {
    return byArticle.getOrDefault(article, Map.of()).getOrDefault(storyId, List.of());
  }

  /** The entity with the id that its mentions in an article bear, or are to bear. */
  Entity in(String article, Subject subject) {
    Optional<Entity> own = of(article, subject.id()).stream().findFirst();
    return own.orElseGet(
        () ->
            new Entity(
                subject.id(),
                subject.name(),
                subject.type(),
                subject.origin() == Subject.Origin.CATALOGUE));
  }

  /** The story's id of an article's own. */
  String storyId(String article, String localId) {
    return survey.alignment().idOf(article, localId);
  }
}
