package org.parallax.api.text;

/**
 * A stretch of a text and what its file's own markup says of it.
 *
 * @param span whole lines of the article's text, surrounding white space left out; blocks of one
 *     article never overlap and stand in reading order
 * @param kind what it is
 * @param why what in the file says so, in a few words, for people: "class names a pull-quote"
 */
public record MarkedBlock(Span span, BlockKind kind, String why) {}
