package org.parallax.stages.sentences;

import org.parallax.api.annotation.Zone;
import org.parallax.api.text.Span;

/**
 * A stretch that no sentence leaves: a paragraph or heading of headline and body, a line of any
 * other zone.
 *
 * @param span without surrounding white space, never empty
 * @param zone the zone that it lies in
 */
public record Paragraph(Span span, Zone zone) {}
