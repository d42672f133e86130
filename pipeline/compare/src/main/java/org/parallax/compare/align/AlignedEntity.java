package org.parallax.compare.align;

import org.parallax.api.annotation.EntityType;

/**
 * An entity of a story.
 *
 * @param id the same in every article
 * @param name to show
 * @param type what kind of thing it is
 */
public record AlignedEntity(String id, String name, EntityType type) {}
