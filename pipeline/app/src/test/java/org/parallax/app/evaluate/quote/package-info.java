/** Tests of the evaluation of quotes. */
@NullMarked
package org.parallax.app.evaluate.quote;

import org.jspecify.annotations.NullMarked;
