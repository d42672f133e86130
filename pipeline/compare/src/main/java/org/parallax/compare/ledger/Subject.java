package org.parallax.compare.ledger;

import org.parallax.api.annotation.EntityType;

/**
 * An entity that an edit speaks of.
 *
 * @param id in the story
 * @param name to show
 * @param type what kind of thing it is
 * @param origin where it comes from
 */
public record Subject(String id, String name, EntityType type, Origin origin) {

  /** Where an entity comes from. */
  public enum Origin {
    /** The articles mention it, under an id made from its name. */
    STORY,
    /** The catalogue knows it, whether the articles mention it or not. */
    CATALOGUE,
    /** The ledger makes it. */
    LEDGER
  }
}
