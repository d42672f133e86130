/**
 * Scores of coreference: labelled files, the published metrics, and the evaluation of a chain of
 * stages on them. Scores lie in [0, 1]. Sums run over documents before anything is divided, as in
 * the reference scorer of Pradhan et al., Scoring Coreference Partitions of Predicted Mentions (ACL
 * 2014).
 */
@NullMarked
package org.parallax.app.evaluate.coreference;

import org.jspecify.annotations.NullMarked;
