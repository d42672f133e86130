package org.parallax.ingest.web;

import org.parallax.ingest.format.RawFile;

/**
 * A page as it came.
 *
 * @param fetch how
 * @param file its bytes, under the last part of its address
 */
public record Page(PageFetch fetch, RawFile file) {}
