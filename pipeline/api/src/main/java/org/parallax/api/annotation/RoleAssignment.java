package org.parallax.api.annotation;

/**
 * The role of an entity in a sentence.
 *
 * @param sentence index of the sentence
 * @param entity id of the entity
 * @param role the role; {@link Role#NONE} when it plays none
 * @param probability in [0, 1]
 */
public record RoleAssignment(int sentence, String entity, Role role, double probability) {}
