/**
 * Reads Word documents (Office Open XML). The package is opened by Apache POI over an archive that
 * counts what it unpacks; the parts themselves are read as a stream, in time and memory that their
 * size bounds, since a document tree of a large or hostile part is neither. Stateless, for any
 * thread: no setting of POI that others share is touched.
 */
@NullMarked
package org.parallax.ingest.docx;

import org.jspecify.annotations.NullMarked;
