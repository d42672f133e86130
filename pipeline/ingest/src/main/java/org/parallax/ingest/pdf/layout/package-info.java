/**
 * From glyphs on pages to paragraphs in reading order. Knows nothing of PDF: what a page shows goes
 * in, marked passages come out. Lengths are points (1/72 inch), x grows to the right and y
 * downwards from the page's upper left corner. No word lists and no knowledge of any publisher:
 * geometry, type and repetition decide. Stateless; the classes that gather are used by one thread.
 */
@NullMarked
package org.parallax.ingest.pdf.layout;

import org.jspecify.annotations.NullMarked;
