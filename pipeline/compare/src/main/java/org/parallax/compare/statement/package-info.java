/** Which sentences of different sources say the same, and what a source leaves unsaid. */
@NullMarked
package org.parallax.compare.statement;

import org.jspecify.annotations.NullMarked;
