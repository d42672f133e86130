/**
 * Which phrases of several articles speak of the same person, group, thing or event, when nobody
 * but the texts can tell: by names, then by head words, then by related words and by what an
 * encoder takes for near. Offsets count UTF-16 units of an article's text, tokens are numbered as
 * in its layer of tokens. Everything here is immutable unless it says otherwise.
 */
@NullMarked
package org.parallax.compare.concept;

import org.jspecify.annotations.NullMarked;
