/**
 * Articles as read and positions in them. Offsets are UTF-16 units in the raw text, begin
 * inclusive, end exclusive.
 */
@NullMarked
package org.parallax.api.text;

import org.jspecify.annotations.NullMarked;
