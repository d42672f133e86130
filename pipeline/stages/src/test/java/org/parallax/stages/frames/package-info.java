/** Tests of the rule engine for frames. */
@NullMarked
package org.parallax.stages.frames;

import org.jspecify.annotations.NullMarked;
