/**
 * Stages that are programs of their own, in any language, speaking JSON lines on standard input and
 * output.
 */
@NullMarked
package org.parallax.engine.external;

import org.jspecify.annotations.NullMarked;
