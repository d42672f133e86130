/**
 * How well the zones of lines are told on labelled pages. Scores lie in [0, 1]. Not for several
 * threads at once.
 */
@NullMarked
package org.parallax.app.evaluate.zone;

import org.jspecify.annotations.NullMarked;
