package org.parallax.api.annotation;

import org.parallax.api.text.Span;

/**
 * A name found by a recogniser, not yet linked to anything.
 *
 * @param span of the whole name
 * @param sentence index of its sentence
 * @param type PERSON, ORGANIZATION, LOCATION or OTHER; states are recognised by linking
 */
public record NamedEntity(Span span, int sentence, EntityType type) {}
