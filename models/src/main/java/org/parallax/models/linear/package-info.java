/**
 * Linear classifiers over named features, their weights in {@code models/weights}. Immutable once
 * loaded; may be shared between threads.
 */
@NullMarked
package org.parallax.models.linear;

import org.jspecify.annotations.NullMarked;
