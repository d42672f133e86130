/**
 * Saved pages in one file (MHTML): MIME archives of which the page itself is one part. Parts,
 * nesting and sizes are bounded; nothing but the page is kept. Stateless, for any thread.
 */
@NullMarked
package org.parallax.ingest.html.archive;

import org.jspecify.annotations.NullMarked;
