/**
 * Lexicons of our own making and what finds their entries in a sentence: predicates (who does what
 * to whom), attributes (what is said of somebody), shifters (negation and the like) and frames.
 *
 * <p>Stances lie in [-1, 1]. Words are lower-cased. Everything here is immutable once loaded and
 * may be shared between threads.
 */
@NullMarked
package org.parallax.models.lexicon;

import org.jspecify.annotations.NullMarked;
