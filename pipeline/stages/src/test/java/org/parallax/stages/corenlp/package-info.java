/** Tests of the stages on CoreNLP; those that load models end in IT. */
@NullMarked
package org.parallax.stages.corenlp;

import org.jspecify.annotations.NullMarked;
