/**
 * Frames of the Media Frames Corpus, from words near an entity and from what it does. Stages are
 * immutable and may be shared between threads.
 */
@NullMarked
package org.parallax.stages.frames;

import org.jspecify.annotations.NullMarked;
