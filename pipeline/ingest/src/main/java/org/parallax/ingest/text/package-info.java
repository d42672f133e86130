/**
 * Reads plain text and Markdown. The text is the decoded file, but for places that were certainly
 * damaged on their way here: those are mended, and the {@link org.parallax.api.text.Origin} leads
 * back. Stateless, for any thread.
 */
@NullMarked
package org.parallax.ingest.text;

import org.jspecify.annotations.NullMarked;
