/**
 * Who is who across a story: one id for each entity, whatever its sources call it. Names are
 * compared in a form without case, accents, titles and legal suffixes; nothing is joined on a guess
 * that two readings allow.
 */
@NullMarked
package org.parallax.compare.align;

import org.jspecify.annotations.NullMarked;
