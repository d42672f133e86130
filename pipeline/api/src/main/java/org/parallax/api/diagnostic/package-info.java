/**
 * Problems as values: what was being read, what is wrong, what to do. Each code is explained in
 * docs/errors.md.
 */
@NullMarked
package org.parallax.api.diagnostic;

import org.jspecify.annotations.NullMarked;
