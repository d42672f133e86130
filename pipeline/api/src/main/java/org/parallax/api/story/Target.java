package org.parallax.api.story;

/**
 * An entity whose treatment is compared.
 *
 * @param entity id, the same in every article
 * @param name heading of its row
 */
public record Target(String entity, String name) {}
