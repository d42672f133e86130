/** Which entities a story has and which of them are compared. */
@NullMarked
package org.parallax.compare.targets;

import org.jspecify.annotations.NullMarked;
