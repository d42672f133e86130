/**
 * Word lists that the stages work with, read from {@code models/lexicons/*.yaml}. Every group of
 * words has an example that matches and one that does not. Everything here is immutable and shared
 * by all threads.
 */
@NullMarked
package org.parallax.models.lexicon;

import org.jspecify.annotations.NullMarked;
