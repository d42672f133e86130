/**
 * The whole comparison as one JSON document, described by {@code docs/story.schema.json}. Every key
 * is always there; {@code null} is unknown. Offsets count UTF-16 units in the article's raw text.
 * Figures are the same, to the last decimal, as in the tables. Stateless.
 */
@NullMarked
package org.parallax.reports.json;

import org.jspecify.annotations.NullMarked;
