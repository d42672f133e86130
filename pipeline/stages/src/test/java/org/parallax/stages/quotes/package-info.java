/** Tests of who says what; every sentence here was made up for them. */
@NullMarked
package org.parallax.stages.quotes;

import org.jspecify.annotations.NullMarked;
