/**
 * From files to articles: story files, folders of articles, encodings and limits. One reader a
 * format, chosen by what a file holds. Offsets count UTF-16 units of an article's text; its {@link
 * org.parallax.api.text.Origin} says what that is to the file. Stateless, for any thread.
 */
@NullMarked
package org.parallax.ingest;

import org.jspecify.annotations.NullMarked;
