package org.parallax.api.annotation;

import org.parallax.api.text.Span;

/**
 * One or more whole lines of the raw text and the zone that they belong to.
 *
 * @param span the lines, surrounding white space left out; spans of one article never overlap and
 *     together cover every character that is not white space
 * @param zone the part of the page
 * @param why the ground for the decision in a few words, for people: "same words as line 31"
 */
public record ZonedSpan(Span span, Zone zone, String why) {}
