/** The built-in stages, one package each; none sees another. */
@NullMarked
package org.parallax.stages;

import org.jspecify.annotations.NullMarked;
