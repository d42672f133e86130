/**
 * What all readers share: the formats and how they are told apart, the bytes that a reader is given
 * and the reading that it gives back. A reader never sees a story. Readers are stateless: any
 * thread may use them.
 */
@NullMarked
package org.parallax.ingest.format;

import org.jspecify.annotations.NullMarked;
