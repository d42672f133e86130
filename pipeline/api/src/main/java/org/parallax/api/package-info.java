/**
 * The vocabulary of Parallax: articles, documents, layers, comparisons, diagnostics and the stage
 * SPI.
 */
@NullMarked
package org.parallax.api;

import org.jspecify.annotations.NullMarked;
