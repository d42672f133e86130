/**
 * How well roles and frames come out at the level of an article, on the layout of narrative_frames:
 * who is hero, villain or victim of an article, and which of five frames it has. Scores lie in [0,
 * 1]. Not for several threads at once.
 */
@NullMarked
package org.parallax.app.evaluate.narrative;

import org.jspecify.annotations.NullMarked;
