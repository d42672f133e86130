/** Tests of scoring labelled targets. */
@NullMarked
package org.parallax.app.evaluate.target;

import org.jspecify.annotations.NullMarked;
