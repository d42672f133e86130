package org.parallax.api.annotation;

import org.parallax.api.text.Span;

/**
 * A phrase of a headline or body sentence that means an entity.
 *
 * @param index position in the layer, from 0, in reading order
 * @param span of the phrase; mentions of one entity never overlap
 * @param sentence index of its sentence
 * @param entity id of an {@link Entity} of the article
 * @param kind how it names the entity
 * @param via name of the stage that resolved it, or {@link Ruling#VIA}
 * @param confidence in [0, 1]
 */
public record EntityMention(
    int index,
    Span span,
    int sentence,
    String entity,
    MentionKind kind,
    String via,
    double confidence) {}
