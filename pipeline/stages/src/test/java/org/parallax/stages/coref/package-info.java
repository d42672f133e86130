@NullMarked
package org.parallax.stages.coref;

import org.jspecify.annotations.NullMarked;
