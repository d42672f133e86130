/**
 * How well mentions of entities are found. Gold comes from span files (JSON lines) or from a report
 * folder whose {@code data/mentions.csv} a reader has corrected; predictions from the stages or
 * from a finished report. Offsets count UTF-16 units, scores lie in [0, 1]. Not for several threads
 * at once.
 */
@NullMarked
package org.parallax.app.evaluate.mention;

import org.jspecify.annotations.NullMarked;
