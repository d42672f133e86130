/**
 * One self-contained page for readers: {@code index.html} needs no script, no network and no second
 * file. Templates lie in {@code src/main/jte/html} and become classes of this package.
 *
 * <p>Views are plain records made for one template each; everything is decided in them, so that a
 * template only lays out. Text from articles reaches the page through escaping alone. Figures that
 * mislead are left out: where there is too little to tell, where nothing was read or nothing is
 * mentioned, the page says so in words. Stateless.
 */
@NullMarked
package org.parallax.reports.html;

import org.jspecify.annotations.NullMarked;
