/**
 * Reads Word documents (Office Open XML). The parts of a document are read as streams, in time and
 * memory that their size bounds, which a document tree of a large or hostile part is not. The
 * reader is stateless, for any thread; all else is for one document.
 */
@NullMarked
package org.parallax.ingest.docx;

import org.jspecify.annotations.NullMarked;
