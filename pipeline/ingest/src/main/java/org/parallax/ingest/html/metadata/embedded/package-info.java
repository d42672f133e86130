/**
 * What pages say to machines inside their markup: JSON-LD, whatever its shape or damage, and
 * microdata. Objects belong to one page and one thread.
 */
@NullMarked
package org.parallax.ingest.html.metadata.embedded;

import org.jspecify.annotations.NullMarked;
