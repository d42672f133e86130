/** Plans and runs stages over articles; knows stages only through the SPI. */
@NullMarked
package org.parallax.engine;

import org.jspecify.annotations.NullMarked;
