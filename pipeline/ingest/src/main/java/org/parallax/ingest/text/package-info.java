/** Reads plain text and Markdown. The text is the decoded file. Stateless. */
@NullMarked
package org.parallax.ingest.text;

import org.jspecify.annotations.NullMarked;
