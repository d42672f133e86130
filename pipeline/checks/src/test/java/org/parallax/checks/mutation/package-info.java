/**
 * Files of every format, and what damage, chance and malice make of them. Everything follows from a
 * number, the same on every machine. Nothing here has state: any thread may use it.
 */
@NullMarked
package org.parallax.checks.mutation;

import org.jspecify.annotations.NullMarked;
