/**
 * What the author of a report format implements. Formats are found by {@link
 * java.util.ServiceLoader}.
 */
@NullMarked
package org.parallax.api.report;

import org.jspecify.annotations.NullMarked;
