package org.parallax.api.annotation;

/**
 * Somebody or something an article speaks of.
 *
 * @param id the catalogue's ({@code RU}) or one made from the name
 * @param name the name to show
 * @param type what kind of thing it is
 * @param catalogued whether the id is the catalogue's, so that it means the same in every article
 */
public record Entity(String id, String name, EntityType type, boolean catalogued) {}
