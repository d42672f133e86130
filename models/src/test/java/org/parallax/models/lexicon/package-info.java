/** Holds every class of the lexicons to its examples. */
@NullMarked
package org.parallax.models.lexicon;

import org.jspecify.annotations.NullMarked;
