/** Comparison of sources across the documents of one story. */
@NullMarked
package org.parallax.compare;

import org.jspecify.annotations.NullMarked;
