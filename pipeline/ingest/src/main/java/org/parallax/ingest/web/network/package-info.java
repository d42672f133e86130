/**
 * Where connections may go: out into the world, and nowhere else. Knows addresses as numbers;
 * everything is immutable or for one connection.
 */
@NullMarked
package org.parallax.ingest.web.network;

import org.jspecify.annotations.NullMarked;
