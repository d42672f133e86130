/**
 * Takes articles through a plan: in parallel, each stage under a time limit, failures kept to the
 * article and stage where they happen. Durations are those of the wall clock.
 */
@NullMarked
package org.parallax.engine.run;

import org.jspecify.annotations.NullMarked;
