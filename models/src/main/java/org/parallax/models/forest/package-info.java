/**
 * Boosted regression trees over rows of numbers, their weights in {@code models/weights}. Scores
 * are log-odds without a unit. Immutable once loaded; may be shared between threads.
 */
@NullMarked
package org.parallax.models.forest;

import org.jspecify.annotations.NullMarked;
