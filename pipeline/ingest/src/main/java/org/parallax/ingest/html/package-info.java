/**
 * Web pages: all the text that a person sees on one, and what the page itself says of each block.
 * Scripts, styles and event handlers are never run and never copied. Stateless: any thread may use
 * the reader.
 */
@NullMarked
package org.parallax.ingest.html;

import org.jspecify.annotations.NullMarked;
