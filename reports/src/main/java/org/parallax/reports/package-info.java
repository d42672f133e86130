/** Reports of a finished comparison, one package a format. */
@NullMarked
package org.parallax.reports;

import org.jspecify.annotations.NullMarked;
