/** Story files and article files to articles. */
@NullMarked
package org.parallax.ingest;

import org.jspecify.annotations.NullMarked;
