/**
 * Word lists of our own making, by what the words do: predicates (what a verb says of its
 * arguments), attributes (what is said of an entity), frames, and cues of attribution. Every class
 * carries an example that matches and one that does not, and the build fails without them.
 * Polarities lie in [-1, 1]. Immutable, shared between threads.
 */
@NullMarked
package org.parallax.models.lexicon;

import org.jspecify.annotations.NullMarked;
