/** From bytes to text: byte order marks, what a file says of itself, detection. Stateless. */
@NullMarked
package org.parallax.ingest.encoding;

import org.jspecify.annotations.NullMarked;
