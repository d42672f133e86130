/**
 * Links what an article speaks of to the entity catalogue, and gives ids to the other names in it.
 *
 * <p>The order of work: forms of the catalogue are found in the text; rules decide each by kind
 * (names and adjectives, seats, leaders, officials); descriptions and pronouns follow from
 * coreference and syntax where these layers are there, and from a cautious rule of the package's
 * own where they are not; what a recogniser named beyond that becomes an entity of the article.
 * Spans count UTF-16 units. Confidences lie in [0, 1] and are hand-set ranks, not measured
 * probabilities. The stage may be shared between threads; everything else lives for one article and
 * one thread.
 */
@NullMarked
package org.parallax.stages.link;

import org.jspecify.annotations.NullMarked;
