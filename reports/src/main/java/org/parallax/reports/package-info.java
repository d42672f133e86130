/**
 * Reports of a finished comparison, one package a format, and the outputs that they write to.
 *
 * <p>Formats are stateless and may be shared by threads; an output belongs to one thread. All files
 * are UTF-8 with {@code \n}, figures have a fixed number of decimals, and the same comparison gives
 * the same bytes.
 */
@NullMarked
package org.parallax.reports;

import org.jspecify.annotations.NullMarked;
