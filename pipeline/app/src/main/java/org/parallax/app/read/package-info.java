/**
 * How an article looks to the program that read it: what is known of it, and each line with its
 * zone, for a terminal, a pipe or another program. What an article holds never steers a terminal.
 * Offsets count UTF-16 units of the article's text. Stateless.
 */
@NullMarked
package org.parallax.app.read;

import org.jspecify.annotations.NullMarked;
