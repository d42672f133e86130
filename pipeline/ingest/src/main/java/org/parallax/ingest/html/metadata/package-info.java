/**
 * What a page says of the article on it, apart from the words: title, author, day, outlet, language
 * and address, each with the ground that it stands on; and whether what is there is the article at
 * all, or a stub of it, or something that stands in its place. Structure and wording decide, never
 * the site. A page is walked through once; all lists and texts are bounded. Stateless, for any
 * thread; a jsoup document belongs to one thread at a time and is not changed here.
 */
@NullMarked
package org.parallax.ingest.html.metadata;

import org.jspecify.annotations.NullMarked;
