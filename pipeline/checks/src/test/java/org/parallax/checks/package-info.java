/** Tests that need every module. */
@NullMarked
package org.parallax.checks;

import org.jspecify.annotations.NullMarked;
