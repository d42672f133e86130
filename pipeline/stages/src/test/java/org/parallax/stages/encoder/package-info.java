/** Tests of the stages around the trained encoder; none needs its weights. */
@NullMarked
package org.parallax.stages.encoder;

import org.jspecify.annotations.NullMarked;
