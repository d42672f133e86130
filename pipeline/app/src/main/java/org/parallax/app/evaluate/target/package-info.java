/**
 * Takes texts whose targets are labelled through stages that say how these are treated: sentences
 * and mentions come from the labels, everything else from the stages. Immutable values; offsets
 * count UTF-16 units.
 */
@NullMarked
package org.parallax.app.evaluate.target;

import org.jspecify.annotations.NullMarked;
