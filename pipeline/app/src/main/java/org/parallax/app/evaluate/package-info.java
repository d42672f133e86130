/**
 * Scores of stages on labelled data. Scores lie in [0, 1]; docs/evaluation.md gives data formats
 * and definitions.
 */
@NullMarked
package org.parallax.app.evaluate;

import org.jspecify.annotations.NullMarked;
