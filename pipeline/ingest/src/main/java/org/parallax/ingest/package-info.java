/**
 * From files to articles: story files, folders of articles, encodings and limits. One reader a
 * format. Offsets count UTF-16 units of the decoded file; a byte order mark is not part of the
 * text. Stateless, for any thread.
 */
@NullMarked
package org.parallax.ingest;

import org.jspecify.annotations.NullMarked;
