/**
 * Figures from sentences that are each unfavourable, neutral or favourable.
 *
 * <p>Three values only: that is why resampling and permutation need no drawing by chance here.
 * Their distributions are computed whole, by addition, multiplication and division, so that every
 * machine gets the same bytes. Means lie in [-1, 1], probabilities in [0, 1].
 */
@NullMarked
package org.parallax.compare.statistics;

import org.jspecify.annotations.NullMarked;
