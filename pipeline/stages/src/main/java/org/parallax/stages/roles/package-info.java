/**
 * The role of an entity in a sentence, from who does what to whom. Stages are immutable and may be
 * shared between threads.
 */
@NullMarked
package org.parallax.stages.roles;

import org.jspecify.annotations.NullMarked;
