/**
 * What sort of thing a noun means, by the lexicographers' files of Princeton's WordNet. Words are
 * dictionary forms in lower case. Immutable and shared.
 */
@NullMarked
package org.parallax.models.wordnet;

import org.jspecify.annotations.NullMarked;
