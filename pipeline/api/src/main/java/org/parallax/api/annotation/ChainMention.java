package org.parallax.api.annotation;

import org.parallax.api.text.Span;

/**
 * A phrase in a coreference chain.
 *
 * @param span of the phrase
 * @param sentence index of its sentence
 * @param head token index of its head word
 * @param form name, common-noun phrase or pronoun
 */
public record ChainMention(Span span, int sentence, int head, MentionForm form) {}
