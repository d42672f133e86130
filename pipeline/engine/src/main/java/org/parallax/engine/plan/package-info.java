/**
 * What is to run: the stages that are installed, the configuration that chooses among them, and the
 * checked, ordered plan. Everything here is immutable once made and may be shared between threads.
 */
@NullMarked
package org.parallax.engine.plan;

import org.jspecify.annotations.NullMarked;
