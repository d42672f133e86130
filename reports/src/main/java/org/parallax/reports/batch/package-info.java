/**
 * The index over the stories of one run: a page to read, and the same as table and document. Knows
 * nothing of what the reports say. Stateless.
 */
@NullMarked
package org.parallax.reports.batch;

import org.jspecify.annotations.NullMarked;
