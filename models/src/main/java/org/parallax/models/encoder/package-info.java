/**
 * What every small text encoder needs to run: text to word pieces, word pieces through a network in
 * ONNX form. Offsets count UTF-16 units of the text given. Everything here is immutable or
 * thread-safe, and computes on one thread, so that the same input gives the same numbers.
 */
@NullMarked
package org.parallax.models.encoder;

import org.jspecify.annotations.NullMarked;
