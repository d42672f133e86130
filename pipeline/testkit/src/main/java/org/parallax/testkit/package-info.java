/**
 * What the author of a stage tests with: span notation, document assertions, the stage contract.
 */
@NullMarked
package org.parallax.testkit;

import org.jspecify.annotations.NullMarked;
