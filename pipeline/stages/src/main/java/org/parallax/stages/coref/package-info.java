/**
 * Coreference with a ranker of our own: phrases are read off the dependency trees, candidates for
 * what each speaks of are chosen by form, distance and words in common, and boosted regression
 * trees, trained by {@code models/training/coreference}, say which of them is meant, if any. Only
 * the JDK and our layers are used. Spans count UTF-16 units of the raw text, positions count tokens
 * of the layer from 0; scores are log-odds without a unit. Everything is immutable or made for one
 * article; the weights are shared by all threads.
 */
@NullMarked
package org.parallax.stages.coref;

import org.jspecify.annotations.NullMarked;
