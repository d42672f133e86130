package org.parallax.api.story;

import java.util.List;
import org.parallax.api.annotation.EntityType;

/**
 * An entity aligned across the sources of a story.
 *
 * @param id the same in every article
 * @param name to show
 * @param type what kind of thing it is
 * @param mentions how often it is mentioned, pronouns included
 * @param articles in how many articles
 * @param sources in how many sources
 * @param aliases the wordings that name it, the most frequent first, pronouns left out
 * @param joins why wordings of several articles that differ are this entity, the surest reason
 *     first
 */
public record StoryEntity(
    String id,
    String name,
    EntityType type,
    int mentions,
    int articles,
    int sources,
    List<String> aliases,
    List<String> joins) {

  /** Copies the lists. */
  public StoryEntity {
    aliases = List.copyOf(aliases);
    joins = List.copyOf(joins);
  }

  /** One whose wordings needed no joining. */
  public StoryEntity(
      String id,
      String name,
      EntityType type,
      int mentions,
      int articles,
      int sources,
      List<String> aliases) {
    this(id, name, type, mentions, articles, sources, aliases, List.of());
  }
}
