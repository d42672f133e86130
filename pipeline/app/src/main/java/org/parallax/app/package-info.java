/** The command line, where everything meets. */
@NullMarked
package org.parallax.app;

import org.jspecify.annotations.NullMarked;
