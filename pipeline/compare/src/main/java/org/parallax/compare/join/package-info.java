/**
 * What the stages said about each article, put together: a treatment for every pair of sentence and
 * entity mentioned in it, with the story's entity ids; and which articles count.
 */
@NullMarked
package org.parallax.compare.join;

import org.jspecify.annotations.NullMarked;
