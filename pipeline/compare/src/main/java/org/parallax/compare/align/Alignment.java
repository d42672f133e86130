package org.parallax.compare.align;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.parallax.api.annotation.EntityType;
import org.parallax.compare.Finding;

/**
 * Which entity of the story each article's entities are.
 *
 * @param entities of the story, by id
 * @param ids of the story's entities, by article and the id in that article
 * @param joins why wordings that differ are one entity, by its id; what the catalogue knows is not
 *     among them
 */
public record Alignment(
    SortedMap<String, AlignedEntity> entities,
    Map<String, Map<String, String>> ids,
    SortedMap<String, SortedSet<Join>> joins) {

  /** The alignment as a finding. */
  public static final Finding<Alignment> ALIGNMENT = Finding.named("alignment");

  /** Makes them unmodifiable. */
  public Alignment {
    entities = Collections.unmodifiableSortedMap(new TreeMap<>(entities));
    ids = Map.copyOf(ids);
    joins = Collections.unmodifiableSortedMap(new TreeMap<>(joins));
  }

  /** One without evidence, where nothing needs it. */
  public Alignment(
      SortedMap<String, AlignedEntity> entities, Map<String, Map<String, String>> ids) {
    this(entities, ids, Collections.emptySortedMap());
  }

  /** Why wordings that differ are this entity, the surest reason first. */
  public List<Join> joinsOf(String id) {
    return List.copyOf(joins.getOrDefault(id, Collections.emptySortedSet()));
  }

  /** The story's id for an article's; an id that the article never declared stands for itself. */
  public String idOf(String article, String entity) {
    return ids.getOrDefault(article, Map.of()).getOrDefault(entity, entity);
  }

  /** What an id of the story means. */
  public AlignedEntity entity(String id) {
    AlignedEntity entity = entities.get(id);
    return entity == null ? new AlignedEntity(id, id, EntityType.OTHER) : entity;
  }
}
