/** Tests of the rule engine for stance, and the program that exports features for its training. */
@NullMarked
package org.parallax.stages.stance;

import org.jspecify.annotations.NullMarked;
