/** Tests of the reader of who does what to whom. */
@NullMarked
package org.parallax.stages.syntax;

import org.jspecify.annotations.NullMarked;
