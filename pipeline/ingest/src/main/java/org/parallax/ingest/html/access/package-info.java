/**
 * Whether what is on a page is the article: all of it, a stub in front of a wall, or something in
 * its place (a request for consent, a check for robots, a form to log in, a note that the page is
 * gone). Wording in several languages and the page's own statements decide, never the site. A true
 * article that is called none costs more than a wall that is read, so whatever speaks for an
 * article wins. Stateless, for any thread.
 */
@NullMarked
package org.parallax.ingest.html.access;

import org.jspecify.annotations.NullMarked;
