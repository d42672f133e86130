/**
 * What stages say about an article: one record type a layer, with the enumerations of the
 * annotation guide.
 *
 * <p>Records refer to sentences and tokens by their index in those layers, to entities by id.
 * Probabilities and confidences lie in [0, 1]. More types than a package usually has, because it is
 * one vocabulary: a record a layer and its labels.
 */
@NullMarked
package org.parallax.api.annotation;

import org.jspecify.annotations.NullMarked;
