/**
 * What each block of a page is. {@link org.parallax.ingest.html.content.ArticleFinder} finds the
 * box that holds the article by what its blocks are worth, and marks blocks by names, neighbours,
 * repetition, their place and what the page says for machines, in this order. No rule is for one
 * site. Every step looks at each block a bounded number of times.
 */
@NullMarked
package org.parallax.ingest.html.content;

import org.jspecify.annotations.NullMarked;
