/**
 * Single values as pages write them, cleaned or refused: addresses, names of authors, days,
 * languages, titles. None knows where on a page a value stood. Stateless, for any thread.
 */
@NullMarked
package org.parallax.ingest.html.metadata.value;

import org.jspecify.annotations.NullMarked;
