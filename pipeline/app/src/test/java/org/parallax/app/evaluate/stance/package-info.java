/** Tests of the evaluation of stances. */
@NullMarked
package org.parallax.app.evaluate.stance;

import org.jspecify.annotations.NullMarked;
