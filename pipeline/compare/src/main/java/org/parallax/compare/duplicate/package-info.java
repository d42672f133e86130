/**
 * Finds what articles of a story have in common. Texts are compared as sets of shingles, runs of a
 * few words (Broder, On the resemblance and containment of documents, 1997); pairs that may share
 * some are found by MinHash, so that time grows with the number of articles and not with its
 * square, and what they share is then counted exactly. Stateless.
 */
@NullMarked
package org.parallax.compare.duplicate;

import org.jspecify.annotations.NullMarked;
