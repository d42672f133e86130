/**
 * The archive that a Word document is: opened by Apache POI over a zip file that counts what is
 * unpacked from it, its parts found by their relationships and read as streams of XML. Nothing is
 * fetched or expanded. Objects are for one document and one thread; no setting of POI that others
 * share is touched.
 */
@NullMarked
package org.parallax.ingest.docx.container;

import org.jspecify.annotations.NullMarked;
