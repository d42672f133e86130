/** Layers as JSON and back, for the cache, for programs outside and for people. */
@NullMarked
package org.parallax.engine.json;

import org.jspecify.annotations.NullMarked;
