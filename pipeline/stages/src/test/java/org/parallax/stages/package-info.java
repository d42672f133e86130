/** What the tests of several stages share. */
@NullMarked
package org.parallax.stages;

import org.jspecify.annotations.NullMarked;
