package org.parallax.models.catalogue;

/**
 * A ministry, force, service or chamber that acts for the entity.
 *
 * @param name as texts write it
 * @param generic whether other states call theirs the same (Senate), so that it counts only in an
 *     article that speaks of this entity
 */
public record Institution(String name, boolean generic) {}
