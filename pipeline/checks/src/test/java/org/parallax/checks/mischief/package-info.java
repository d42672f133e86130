/**
 * Stages and a report format that go wrong in every way that the program must survive, and a stage
 * that stands in for models. All are off unless a test's configuration switches them on.
 */
@NullMarked
package org.parallax.checks.mischief;

import org.jspecify.annotations.NullMarked;
