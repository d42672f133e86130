/**
 * The stage {@code clean-zones}: which lines of a page are the article. Works on plain text and
 * Markdown as people copy them out of browsers, without knowledge of any site; where the file had
 * markup of its own, what that says of a block ({@link org.parallax.api.text.BlockKind}) decides,
 * and lines count for what it leaves open, for repeats, and for prompts, credits and notes that are
 * set as paragraphs. Title, author and day of publication are read off the lines besides.
 *
 * <p>The text is cut into blocks, each block is weighed by its wording, its neighbours, its copies
 * and its distance from the page's subject ({@code Signal}), and a Viterbi search over the states
 * that a page runs through (navigation, headline, byline, body, captions and prompts between,
 * notes, teasers below) gives each block its zone. What stands twice is then told from its
 * original:
 *
 * <ul>
 *   <li>of a stand-alone paragraph whose words stand in a longer one, the longer is the original,
 *       wherever it stands; of equal ones the first;
 *   <li>a caption said again in the very same words is a repeat, a copy that adds the credit is a
 *       caption;
 *   <li>copies of page furniture, and all copies below the end of the article, are furniture.
 * </ul>
 *
 * <p>Offsets are UTF-16 units of the article's raw text. White space is what {@link
 * Character#isWhitespace(char)} says; a no-break space is not. Nothing here has state: everything
 * may be shared between threads.
 */
@NullMarked
package org.parallax.stages.clean;

import org.jspecify.annotations.NullMarked;
