@NullMarked
package org.parallax.models.forest;

import org.jspecify.annotations.NullMarked;
