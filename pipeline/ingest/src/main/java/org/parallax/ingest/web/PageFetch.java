package org.parallax.ingest.web;

import java.time.Instant;
import java.util.Optional;

/**
 * How a page came here.
 *
 * @param asked the address that the user named
 * @param address the one at which the page was found, after redirects
 * @param fetched when, to the second
 * @param mediaType what its server called it, such as {@code text/html; charset=utf-8}
 * @param sha256 checksum of the page's bytes, unpacked; 64 lower-case hexadecimal digits
 */
public record PageFetch(
    WebAddress asked,
    WebAddress address,
    Instant fetched,
    Optional<String> mediaType,
    String sha256) {}
