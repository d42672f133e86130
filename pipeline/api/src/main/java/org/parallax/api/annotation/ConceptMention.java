package org.parallax.api.annotation;

import org.parallax.api.text.Span;

/**
 * A phrase or pronoun that speaks of a concept.
 *
 * @param span in the article
 * @param sentence index of its sentence
 * @param kind description or pronoun
 */
public record ConceptMention(Span span, int sentence, MentionKind kind) {}
