/**
 * Keeps what stages said on disk, so that a killed run goes on and a repeated one is instant. Sizes
 * are in bytes.
 */
@NullMarked
package org.parallax.engine.cache;

import org.jspecify.annotations.NullMarked;
