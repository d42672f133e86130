/**
 * The entity catalogue: states, bodies above them, and whatever else has the same id in every
 * article, with the forms under which texts speak of them. Spans count UTF-16 units. Everything
 * here is immutable once loaded and may be shared between threads.
 */
@NullMarked
package org.parallax.models.catalogue;

import org.jspecify.annotations.NullMarked;
