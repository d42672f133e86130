/** By which words a source calls a target. */
@NullMarked
package org.parallax.compare.naming;

import org.jspecify.annotations.NullMarked;
