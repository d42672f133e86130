package org.parallax.stages.quotes;

import org.parallax.api.text.Span;

/**
 * Words in quotation marks, whoever says them.
 *
 * @param span with the marks
 * @param inner without them
 * @param continued whether the marks are opened again in the next paragraph, so that the speaker
 *     goes on
 */
record Quotation(Span span, Span inner, boolean continued) {}
