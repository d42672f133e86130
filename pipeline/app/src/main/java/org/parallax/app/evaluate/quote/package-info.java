/**
 * How well attributed statements are found, on the layout of PolNeAR: texts and stand-off files
 * with sources, cues and contents. Offsets count UTF-16 units, scores lie in [0, 1]. Not for
 * several threads at once.
 */
@NullMarked
package org.parallax.app.evaluate.quote;

import org.jspecify.annotations.NullMarked;
