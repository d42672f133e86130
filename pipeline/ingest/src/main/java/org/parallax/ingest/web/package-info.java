/**
 * Fetches the pages that a user names by their address, and no others: politely, within limits, and
 * never from the local machine or a private network. What was fetched is kept, so that a report is
 * the same tomorrow. Times are instants and durations, sizes bytes. A {@link
 * org.parallax.ingest.web.WebPages} is for one thread at a time; all else here is immutable.
 */
@NullMarked
package org.parallax.ingest.web;

import org.jspecify.annotations.NullMarked;
