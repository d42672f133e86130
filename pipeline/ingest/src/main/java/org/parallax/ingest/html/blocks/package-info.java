/**
 * A page as a person sees it: {@link org.parallax.ingest.html.blocks.Block}s of text in reading
 * order, the {@link org.parallax.ingest.html.blocks.Box}es around them, and the hints that the
 * boxes' names give. Lengths are UTF-16 units, letters, or words of five letters. What is in here
 * belongs to one page and one thread.
 */
@NullMarked
package org.parallax.ingest.html.blocks;

import org.jspecify.annotations.NullMarked;
