package org.parallax.api.annotation;

/**
 * A frame under which a sentence speaks of an entity: none to two for each pair, the stronger
 * first.
 *
 * @param sentence index of the sentence
 * @param entity id of the entity
 * @param frame the dimension
 * @param probability in [0, 1]
 */
public record FrameAssignment(int sentence, String entity, Frame frame, double probability) {}
