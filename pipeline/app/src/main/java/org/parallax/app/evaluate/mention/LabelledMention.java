package org.parallax.app.evaluate.mention;

import org.parallax.api.annotation.MentionKind;
import org.parallax.api.text.Span;

/**
 * A mention as labels give it.
 *
 * @param span in the article's text
 * @param entity id
 * @param kind how it names the entity
 */
record LabelledMention(Span span, String entity, MentionKind kind) {}
