package org.parallax.ingest.web;

import java.util.Optional;

/**
 * What a server said.
 *
 * @param status such as 200
 * @param mediaType its Content-Type
 * @param location where it leads
 * @param retryAfter when to come again
 * @param body unpacked; empty unless the status is 200
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, passed once; records are not compared
record HttpAnswer(
    int status,
    Optional<String> mediaType,
    Optional<String> location,
    Optional<String> retryAfter,
    byte[] body) {

  static final int OK = 200;

  boolean isRedirect() {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }
}
