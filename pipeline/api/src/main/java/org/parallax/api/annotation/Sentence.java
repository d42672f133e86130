package org.parallax.api.annotation;

import org.parallax.api.text.Span;

/**
 * A sentence of headline or body, or a whole line of any other zone. Together they cover every
 * character of the raw text that is not white space exactly once.
 *
 * @param index position in the layer, from 0, in reading order
 * @param span without surrounding white space
 * @param zone the zone that the sentence lies in
 */
public record Sentence(int index, Span span, Zone zone) {}
