/** Tests of the stages on OpenNLP; those that load models end in IT. */
@NullMarked
package org.parallax.stages.opennlp;

import org.jspecify.annotations.NullMarked;
