/**
 * Reads the text layer of PDF files. {@link org.parallax.ingest.pdf.PdfReader} opens a file within
 * bounds of memory and time, takes the glyphs off its pages, has {@code layout} read them as people
 * do, and writes one block a line, blocks parted by an empty line. Pictures are not looked into,
 * scripts and attachments not touched, fonts of the machine not used: the same file reads the same
 * everywhere. Stateless but for PDFBox's fonts, which are set up once; any thread may read.
 */
@NullMarked
package org.parallax.ingest.pdf;

import org.jspecify.annotations.NullMarked;
