/** Tests of the way from zones to sentences; no model is needed. */
@NullMarked
package org.parallax.stages.sentences;

import org.jspecify.annotations.NullMarked;
