/**
 * The figures: a cell for every target, source and voice, a contrast for every target and pair of
 * sources. docs/decisions/0002-verdicts-and-intervals.md gives the reasons.
 */
@NullMarked
package org.parallax.compare.figure;

import org.jspecify.annotations.NullMarked;
