/**
 * From glyphs on pages to paragraphs in reading order. Knows nothing of PDF: what a page shows goes
 * in, marked passages come out. Lengths are points (1/72 inch), x grows to the right and y
 * downwards from the page's upper left corner. Geometry, type and repetition decide, with no
 * knowledge of any publisher; only hyphens at line ends also ask a few English words. Stateless;
 * the classes that gather are used by one thread.
 */
@NullMarked
package org.parallax.ingest.pdf.layout;

import org.jspecify.annotations.NullMarked;
