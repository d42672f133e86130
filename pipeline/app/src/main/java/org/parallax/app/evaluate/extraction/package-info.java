/**
 * How well the body of an article is told from the web page around it, with the measure of
 * scrapinghub/article-extraction-benchmark: bags of four-word shingles, a page at a time. Scores
 * lie in [0, 1]. Not for several threads at once.
 */
@NullMarked
package org.parallax.app.evaluate.extraction;

import org.jspecify.annotations.NullMarked;
