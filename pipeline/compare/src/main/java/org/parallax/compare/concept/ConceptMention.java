package org.parallax.compare.concept;

import org.parallax.api.annotation.MentionKind;
import org.parallax.api.text.Span;

/**
 * A phrase or pronoun that speaks of a concept.
 *
 * @param span in the article
 * @param sentence index of its sentence
 * @param kind description or pronoun
 */
record ConceptMention(Span span, int sentence, MentionKind kind) {}
